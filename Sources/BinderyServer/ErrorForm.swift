// An error goes in; the bytes that tell of it come out, in the form that the description has for errors.

import BinderyClient

/// Where in an error's body its message, code, type and parameter stand. Each place is a path of members: `error/message`.
/// A place that is given is always written: as null where the error has nothing to say there.
public struct ErrorForm: Sendable, Hashable {
    /// Where the text for people stands.
    public var message: String
    /// Where the word for programs stands; nil: nowhere.
    public var code: String?
    /// Where the class of the error stands; nil: nowhere.
    public var type: String?
    /// Where the name of what is wrong stands; nil: nowhere.
    public var parameter: String?
    /// Where the HTTP status stands, as a number; nil: nowhere.
    public var status: String?
    /// Of these places the ones that are left out, instead of null, where the error has nothing to say there.
    public var optional: Set<String>
    /// Of these places the ones that hold a text always: where the error has nothing to say there, the status in words
    /// (`not_found`).
    public var worded: Set<String>
    /// The class of an error by its status: by `404`, else by `4XX`, else by `default`.
    public var types: [String: String]
    /// The media type of the body.
    public var contentType: String

    /// Places that are left out are not written; the body is `application/json`.
    public init(
        message: String, code: String? = nil, type: String? = nil, parameter: String? = nil, status: String? = nil,
        optional: Set<String> = [], worded: Set<String> = [], types: [String: String] = [:],
        contentType: String = "application/json"
    ) {
        self.message = message
        self.code = code
        self.type = type
        self.parameter = parameter
        self.status = status
        self.optional = optional
        self.worded = worded
        self.types = types
        self.contentType = contentType
    }

    /// The body of an error.
    func bytes(of error: ServerError) throws -> [UInt8] {
        if let body = error.body { return try JSONCoding.encode(JSONValue(writing: body)) }
        var tree = JSONObject()
        func put(_ value: JSONValue?, _ place: String?) {
            guard let place else { return }
            // `nil` is also how a JSON null is written: whether there is a value at all is asked by its pattern.
            if case .none = value, optional.contains(place) { return }
            let value = value ?? (worded.contains(place) ? .string(StatusWords.word(of: error.status)) : .null)
            tree.put(value, at: place.split(separator: "/").map(String.init)[...])
        }
        put(.string(error.message), message)
        put((error.type ?? type(of: error.status)).map(JSONValue.string), type)
        put(error.parameter.map(JSONValue.string), parameter)
        put(error.code.map(JSONValue.string), code)
        put(.integer(error.status), status)
        return try JSONCoding.encode(JSONValue.object(tree))
    }

    private func type(of status: Int) -> String? {
        types[String(status)] ?? types["\(status / 100)XX"] ?? types["default"]
    }
}

extension ErrorForm {
    /// The form of an error: that of the description, or without one the problem details of RFC 9457.
    static func body(of error: ServerError, in form: ErrorForm?) -> (bytes: [UInt8], contentType: String) {
        do {
            if let form { return (try form.bytes(of: error), form.contentType) }
            if let body = error.body { return (try JSONCoding.encode(JSONValue(writing: body)), "application/json") }
            return (try JSONCoding.encode(JSONValue.object(problem(error))), "application/problem+json")
        } catch {
            // Only a body of the handler's own can hold what JSON does not have.
            return (Array(#"{"status":500}"#.utf8), "application/problem+json")
        }
    }

    private static func problem(_ error: ServerError) -> JSONObject {
        var problem: JSONObject = [
            "type": .string("about:blank"),
            "title": .string(StatusWords.phrase(of: error.status)),
            "status": .integer(error.status),
            "detail": .string(error.message),
        ]
        if let code = error.code { problem["code"] = .string(code) }
        if let parameter = error.parameter { problem["parameter"] = .string(parameter) }
        return problem
    }
}

extension JSONObject {
    /// Sets a member within members, which are made where they are missing.
    fileprivate mutating func put(_ value: JSONValue, at path: ArraySlice<String>) {
        guard let first = path.first else { return }
        guard path.count > 1 else {
            self[first] = .some(value)
            return
        }
        var inner = self[first]?.object ?? JSONObject()
        inner.put(value, at: path.dropFirst())
        self[first] = .object(inner)
    }
}
