// One request on its way to a handler: what generated code reads of it, each fault an error of status 4xx with its place.

import BinderyClient
import HTTPTypes

/// A request whose operation is known and whose sender is accepted. Generated code reads the handler's arguments from it.
public struct ServerCall: Sendable {
    /// What the handler is given of it.
    public let context: RequestContext
    let request: ServerRequest
    /// What stands in the path, by parameter, still percent-encoded.
    let pathValues: [String: String]
    let queryNames: Set<String>
    let configuration: ServerConfiguration
    let errorForm: ErrorForm?

    /// Checks the arguments against the bounds that the description states.
    /// - Throws: `ServerError` of status 400 where one is broken and the configuration refuses that.
    public func check(_ checks: (inout Validator) -> Void) throws {
        guard configuration.requestValidation != .off else { return }
        var validator = Validator()
        checks(&validator)
        try refuse(validator.violations)
    }

    /// Checks a body against the bounds that its type has.
    func validate(_ value: some Sendable) throws {
        guard configuration.requestValidation != .off, let value = value as? any Validatable else { return }
        var validator = Validator()
        value.validate(into: &validator)
        try refuse(validator.violations)
    }

    private func refuse(_ violations: [Violation]) throws {
        guard let first = violations.first else { return }
        for violation in violations.prefix(20) {
            // Without the value: it may be anybody's words.
            context.logger?.info(
                "the request breaks a bound of the description",
                metadata: [
                    "path": "\(violation.path)", "problem": "\(violation.message)", "place": "\(violation.place)",
                ])
        }
        guard configuration.requestValidation == .refuse else { return }
        let subject = first.path.isEmpty ? "The value" : first.path
        let more = violations.count > 1 ? " \(violations.count - 1) more of its values are out of bounds." : ""
        throw ServerError.badRequest(
            "\(subject) \(first.message) [\(first.place)].\(more)", parameter: first.path.isEmpty ? nil : first.path,
            code: "invalid_value")
    }

    // MARK: Parameters

    /// A value of the path.
    public func path<Value: JSONReadable>(
        _ name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .simple,
        explode: Bool = false
    ) throws -> Value {
        let raw = pathValues[name] ?? ""
        let value: Value? = try read(name, "path", style, explode, shape) { reader throws(ParameterReader.Malformed) in
            try reader.path(raw)
        }
        return try required(value, name, "path")
    }

    /// A value of the query that may be missing.
    public func query<Value: JSONReadable>(
        optional name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .form,
        explode: Bool = true
    ) throws -> Value? {
        let items = RawItems(query: context.head.path ?? "")
        return try read(name, "query", style, explode, shape) { reader throws(ParameterReader.Malformed) in
            try reader.items(items, others: queryNames)
        }
    }

    /// A value of the query.
    public func query<Value: JSONReadable>(
        _ name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .form,
        explode: Bool = true
    ) throws -> Value {
        try required(try query(optional: name, shape: shape, style: style, explode: explode), name, "query")
    }

    /// The whole query as one value that may be missing.
    public func querystring<Value: JSONReadable>(
        optional name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .form,
        encodings: [FieldEncoding] = []
    ) throws -> Value? {
        let target = context.head.path ?? ""
        guard let mark = target.firstIndex(of: "?"), target.index(after: mark) < target.endIndex else { return nil }
        if style == .form, shape.isObject { return try members(ofQuery: target, name, shape, encodings) }
        return try read(name, "query", style, true, shape) { reader throws(ParameterReader.Malformed) in
            try reader.items(
                RawItems(form: "\(name.filter { $0 != "&" && $0 != "=" })=" + target[target.index(after: mark)...]))
        }
    }

    private func members<Value: JSONReadable>(
        ofQuery target: String, _ name: String, _ shape: ValueShape, _ encodings: [FieldEncoding]
    ) throws -> Value? {
        try read(name, "query", .form, true, shape) { reader throws(ParameterReader.Malformed) in
            try FormReader(shape: shape, encodings: encodings, prefersLiterals: reader.prefersLiterals)
                .value(of: RawItems(query: target))
        }
    }

    /// The whole query as one value. An object without members is written as no query at all.
    public func querystring<Value: JSONReadable>(
        _ name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .form,
        encodings: [FieldEncoding] = []
    ) throws -> Value {
        let value: Value? = try querystring(optional: name, shape: shape, style: style, encodings: encodings)
        if value == nil, style == .form, shape.isObject {
            return try required(try members(ofQuery: "", name, shape, encodings), name, "query")
        }
        return try required(value, name, "query")
    }

    /// A header field that may be missing.
    public func header<Value: JSONReadable>(
        optional name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .simple,
        explode: Bool = false
    ) throws -> Value? {
        guard let text = HTTPField.Name(name).flatMap({ context.head.headerFields[$0] }) else { return nil }
        return try read(name, "header", style, explode, shape) { reader throws(ParameterReader.Malformed) in
            try reader.header(text)
        }
    }

    /// A header field.
    public func header<Value: JSONReadable>(
        _ name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .simple,
        explode: Bool = false
    ) throws -> Value {
        try required(try header(optional: name, shape: shape, style: style, explode: explode), name, "header")
    }

    /// A cookie that may be missing.
    public func cookie<Value: JSONReadable>(
        optional name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .form,
        explode: Bool = true
    ) throws -> Value? {
        var items = RawItems(cookies: context.head.headerFields)
        if style == .cookie { items.isVerbatim = true } else { items = items.splitAtAmpersands }
        return try read(name, "cookie", style, explode, shape) { reader throws(ParameterReader.Malformed) in
            try reader.items(items)
        }
    }

    /// A cookie.
    public func cookie<Value: JSONReadable>(
        _ name: String, as type: Value.Type = Value.self, shape: ValueShape, style: ParameterStyle = .form,
        explode: Bool = true
    ) throws -> Value {
        try required(try cookie(optional: name, shape: shape, style: style, explode: explode), name, "cookie")
    }

    private func required<Value>(_ value: Value?, _ name: String, _ location: String) throws -> Value {
        guard let value else {
            throw ServerError.badRequest(
                "The \(location) parameter \(name) is missing.", parameter: name, code: "missing_required_parameter")
        }
        return value
    }

    /// Reads a parameter; where its text can be meant in two ways, in both.
    private func read<Value: JSONReadable>(
        _ name: String, _ location: String, _ style: ParameterStyle, _ explode: Bool, _ shape: ValueShape,
        _ value: (ParameterReader) throws(ParameterReader.Malformed) -> JSONValue?
    ) throws -> Value? {
        var reader = ParameterReader(name: name, style: style, explode: explode, shape: shape)
        let json: JSONValue?
        do throws(ParameterReader.Malformed) {
            json = try value(reader)
        } catch {
            throw ServerError.badRequest("The \(location) parameter \(name) \(error.reason).", parameter: name)
        }
        guard let json else { return nil }
        do throws(JSONError) {
            return try Self.decoded(json)
        } catch {
            reader.prefersLiterals = true
            if shape.isOpen, let other = try value(reader), let value: Value = try? Self.decoded(other) { return value }
            throw ServerError.badRequest(
                "The \(location) parameter \(name) is not what the description says: \(error).", parameter: name,
                code: "invalid_type")
        }
    }

    static func decoded<Value: JSONReadable>(_ json: JSONValue) throws(JSONError) -> Value {
        try JSONCoding.decode(Value.self, from: try JSONCoding.encode(json))
    }
}
