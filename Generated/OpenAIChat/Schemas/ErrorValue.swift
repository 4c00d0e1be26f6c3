// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: d69c20bdc88c87b5
// swift-format-ignore-file

import BinderyRuntime

/// What went wrong.
///
/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    /// What went wrong, as a word for programs, such as `invalid_api_key`; null where there is
    /// none.
    public var code: Optional<String>

    /// What went wrong, in words for people.
    public var message: String

    /// The member of the request that is at fault; null where it is none of them.
    public var param: Optional<String>

    /// The kind of failure, such as `invalid_request_error`.
    public var type: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        type: String,
        message: String,
        param: String?,
        code: String?,
        unknownFields: JSONObject = [:]
    ) {
        self.type = type
        self.message = message
        self.param = param
        self.code = code
        self.unknownFields = unknownFields
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var code: String?
        var message: String?
        var param: String?
        var type: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"code\":", 1, &member) { json.nullable(&code, unknown: &unknownFields) }
            if json.key("\"message\":", 2, &member) { json.required(&message) }
            if json.key("\"param\":", 3, &member) { json.nullable(&param, unknown: &unknownFields) }
            if json.key("\"type\":", 4, &member) { json.required(&type) }
        } while json.nextMember(&member, of: "code\nmessage\nparam\ntype\n", unknown: &unknownFields)
        guard
            let message, let type, json.isSound
        else { try json.fail(missing: "message\ntype\n", from: start) }
        self.init(
            type: type,
            message: message,
            param: param,
            code: code,
            unknownFields: unknownFields
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.nullable(",\"code\":", code, unknown: unknownFields)
        json.required(",\"message\":", message)
        json.nullable(",\"param\":", param, unknown: unknownFields)
        json.required(",\"type\":", type)
        json.closeObject(from: start, names: "code\nmessage\nparam\ntype\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/Error/properties/\ncode\nmessage\nparam\ntype\n" }
}
