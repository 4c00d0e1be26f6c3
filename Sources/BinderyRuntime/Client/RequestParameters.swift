// The parameters of an operation outside its body, as text for path, query, headers and cookies.

import HTTPTypes

/// Collects an operation's parameters. Values are anything that encodes as JSON: texts, numbers, open enumerations, and
/// arrays of them; nil leaves a parameter out.
public struct RequestParameters: Sendable {
    private(set) var path: [String: String] = [:]
    /// Items of the query, already escaped: `name=value`.
    private(set) var query: [String] = []
    private(set) var headers: HTTPFields = [:]
    private(set) var cookies: [String] = []

    public init() {}

    /// A value for `{name}` in the path, percent-encoded.
    public mutating func path(_ name: String, _ value: some Encodable) throws {
        path[name] = try Self.texts(of: value).map(PercentEncoding.encoded).joined(separator: ",")
    }

    /// A query item.
    /// - Parameter explodes: whether each element of an array is an item of its own, or commas join them.
    public mutating func query(_ name: String, _ value: (some Encodable)?, explodes: Bool = true) throws {
        guard let value else { return }
        let name = PercentEncoding.encoded(name)
        let texts = try Self.texts(of: value).map(PercentEncoding.encoded)
        if explodes {
            query += texts.map { "\(name)=\($0)" }
        } else {
            query.append("\(name)=\(texts.joined(separator: ","))")
        }
    }

    /// A header; elements of an array are joined by commas.
    public mutating func header(_ name: String, _ value: (some Encodable)?) throws {
        guard let value, let field = HTTPField.Name(name) else { return }
        headers[field] = try Self.texts(of: value).joined(separator: ",")
    }

    /// A cookie; elements of an array are joined by commas.
    public mutating func cookie(_ name: String, _ value: (some Encodable)?) throws {
        guard let value else { return }
        cookies.append("\(name)=\(try Self.texts(of: value).map(PercentEncoding.encoded).joined(separator: ","))")
    }

    private static func texts(of value: some Encodable) throws -> [String] {
        let json = try JSONValue(parsing: try JSONCoding.encode(value))
        return (json.array ?? [json]).map { $0.string ?? $0.description }
    }
}
