// What a call passes outside its body, as text for path, query, headers and cookies.

import HTTPTypes

/// Collects the arguments of a call that do not go into its body. Values are anything that encodes as JSON: texts,
/// numbers, open enumerations, arrays and objects of them; nil leaves an argument out.
public struct CallArguments: Sendable {
    private(set) var path: [String: String] = [:]
    /// Items of the query, already escaped: `name=value`.
    private(set) var query: [String] = []
    private(set) var headers: HTTPFields = [:]
    private(set) var cookies: [String] = []

    public init() {}

    /// A value for `{name}` in the path, percent-encoded; elements of an array are joined by commas.
    public mutating func path(_ name: String, _ value: some JSONWritable) throws {
        path[name] = try Self.texts(of: value).map(PercentEncoding.encoded).joined(separator: ",")
    }

    /// A query item. The members of an object are items of their own.
    /// - Parameter explode: whether each element of an array is an item of its own, or commas join them.
    public mutating func query(_ name: String, _ value: (some JSONWritable)?, explode: Bool = true) throws {
        guard let value else { return }
        let json = try Self.json(of: value)
        if explode, let members = json.object {
            query += members.map { Self.item($0.key, [Self.text(of: $0.value)]) }
        } else if explode, let elements = json.array {
            query += elements.map { Self.item(name, [Self.text(of: $0)]) }
        } else {
            query.append(Self.item(name, Self.texts(of: json)))
        }
    }

    /// A header; elements of an array are joined by commas.
    public mutating func header(_ name: String, _ value: (some JSONWritable)?) throws {
        guard let value, let field = HTTPField.Name(name) else { return }
        headers[field] = try Self.texts(of: value).joined(separator: ",")
    }

    /// A cookie; elements of an array are joined by commas.
    public mutating func cookie(_ name: String, _ value: (some JSONWritable)?) throws {
        guard let value else { return }
        cookies.append(Self.item(name, try Self.texts(of: value)))
    }

    private static func json(of value: some JSONWritable) throws -> JSONValue {
        try JSONValue(parsing: try JSONCoding.encode(value))
    }

    private static func texts(of value: some JSONWritable) throws -> [String] {
        texts(of: try json(of: value))
    }

    private static func texts(of json: JSONValue) -> [String] {
        if let members = json.object { return members.flatMap { [$0.key, text(of: $0.value)] } }
        return (json.array ?? [json]).map(text)
    }

    private static func text(of json: JSONValue) -> String {
        json.string ?? json.description
    }

    private static func item(_ name: String, _ texts: [String]) -> String {
        "\(PercentEncoding.encoded(name))=\(texts.map(PercentEncoding.encoded).joined(separator: ","))"
    }
}
