// What a call passes outside its body, as text for path, query, headers and cookies.

import HTTPTypes

/// Collects the arguments of a call that do not go into its body. Values are anything that encodes as JSON: texts,
/// numbers, open enumerations, arrays and objects of them; nil, null and what holds nothing leave an argument out.
public struct CallArguments: Sendable {
    private(set) var path: [String: String] = [:]
    /// Items of the query, already escaped: `name=value`.
    private(set) var query: [String] = []
    private(set) var headers: HTTPFields = [:]
    private(set) var cookies: [String] = []
    /// What the checks of the arguments found.
    private(set) var violations: [Violation] = []

    /// Arguments of a call that passes nothing outside of its body, to which generated code adds.
    public init() {}

    /// Whether a call passes nothing outside of its body.
    var isEmpty: Bool { path.isEmpty && query.isEmpty && headers.isEmpty && cookies.isEmpty }

    /// Checks the arguments against the bounds that the description states. What is found stops the call, with what the
    /// body breaks, unless the configuration turns checks off. Generated code calls it.
    public mutating func check(_ checks: (inout Validator) -> Void) {
        var validator = Validator()
        checks(&validator)
        violations += validator.violations
    }

    /// A value for `{name}` in the path, percent-encoded.
    ///
    /// - `style`: `simple`, `label`, `matrix` or `json`.
    /// - `explode`: whether the elements of an array and the members of an object are written one by one.
    public mutating func path(
        _ name: String, _ value: some JSONWritable, style: ParameterStyle = .simple, explode: Bool = false
    ) throws {
        let writer = ParameterWriter(name: name, explode: explode, escape: PercentEncoding.encoded)
        path[name] = writer.path(style, try Self.json(of: value))
    }

    /// One or several items of the query.
    ///
    /// - `style`: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject` or `json`.
    /// - `explode`: whether each element of an array, each member of an object is an item of its own.
    /// - `allowReserved`: whether characters that mean something in a URL stay as they are.
    public mutating func query(
        _ name: String, _ value: (some JSONWritable)?, style: ParameterStyle = .form, explode: Bool = true,
        allowReserved: Bool = false
    ) throws {
        guard let value else { return }
        let escape = allowReserved ? PercentEncoding.reservedKept : PercentEncoding.encoded
        query += ParameterWriter(name: name, explode: explode, escape: escape).items(style, try Self.json(of: value))
    }

    /// The whole of the query: the members of an object as a form has them, or JSON text.
    ///
    /// - `encodings`: how single members are written, where the description says so.
    public mutating func querystring(
        _ value: (some JSONWritable)?, style: ParameterStyle = .form, encodings: [FieldEncoding] = []
    ) throws {
        guard let value else { return }
        let json = try Self.json(of: value)
        if style == .form, json.object != nil {
            query += FormFields.items(of: json, encodings)
        } else {
            query.append(PercentEncoding.encoded(ParameterWriter.text(json)))
        }
    }

    /// A header; elements of an array are joined by commas.
    public mutating func header(
        _ name: String, _ value: (some JSONWritable)?, style: ParameterStyle = .simple, explode: Bool = false
    ) throws {
        guard let value, let field = HTTPField.Name(name) else { return }
        let json = try Self.json(of: value)
        let writer = ParameterWriter(name: name, explode: explode, escape: { text in text })
        headers[field] = style == .json ? json.description : writer.joined(json, with: ",")
    }

    /// A cookie.
    ///
    /// - `style`: `form`, `cookie` or `json`.
    public mutating func cookie(
        _ name: String, _ value: (some JSONWritable)?, style: ParameterStyle = .form, explode: Bool = true
    ) throws {
        guard let value else { return }
        let isVerbatim = style == .cookie
        let writer = ParameterWriter(
            name: name, explode: explode, escape: { text in isVerbatim ? text : PercentEncoding.encoded(text) })
        let items = writer.items(style, try Self.json(of: value))
        if isVerbatim {
            cookies += items
        } else if !items.isEmpty {
            cookies.append(items.joined(separator: "&"))
        }
    }

    private static func json(of value: some JSONWritable) throws -> JSONValue {
        try JSONValue(writing: value)
    }
}
