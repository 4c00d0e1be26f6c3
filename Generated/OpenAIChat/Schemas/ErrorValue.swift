// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: 6dd1675e4a99f8c8
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
        var members = json.enterRecord(Self.self, "\u{4}code\u{7}message\u{5}param\u{4}type")
        var code: String?
        var message: String?
        var param: String?
        var type: String?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.nullable(&code, &members)
            case 2: json.required(&message)
            case 3: json.nullable(&param, &members)
            case 4: json.required(&type)
            default: break
            }
        }
        guard
            let message, let type, json.isSound
        else { try json.fail(missing: "message\ntype\n", from: members.start) }
        self.init(
            type: type,
            message: message,
            param: param,
            code: code,
            unknownFields: members.takeUnknownFields()
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
