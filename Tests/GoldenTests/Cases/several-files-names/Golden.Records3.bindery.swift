// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/common_Error`.
public struct CommonError: Hashable, Sendable {
    public var message: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(message: String? = nil, unknownFields: JSONObject = [:]) {
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension CommonError: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"message\":") { json.optional(&message, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "message\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let message {
            json.literal(",\"message\":")
            message.write(json: &json)
        }
        json.closeObject(from: start, names: "message\n", unknown: unknownFields)
    }

    public static var places: StaticString { "common.yaml:1:45 message\n" }
}

/// Source: `/components/schemas/Error`.
public struct ErrorValue: Hashable, Sendable {
    public var code: Optional<Int>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(code: Int? = nil, unknownFields: JSONObject = [:]) {
        self.code = code
        self.unknownFields = unknownFields
    }
}

extension ErrorValue: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = try json.enterRecord(Self.self)
        var code: Int?
        var unknownFields = JSONObject()
        var member = 0
        while member >= 0 {
            switch member {
            case 0, 1:
                if member == 1 || json.key("\"code\":") { json.optional(&code, unknown: &unknownFields) }
                fallthrough
            default:
                member = json.nextMember(of: "code\n", unknown: &unknownFields)
            }
        }
        guard json.isSound else { throw json.fault(missing: "", from: start) }
        self.init(code: code, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        if let code {
            json.literal(",\"code\":")
            code.write(json: &json)
        }
        json.closeObject(from: start, names: "code\n", unknown: unknownFields)
    }

    public static var places: StaticString { "input.yaml:6:46 code\n" }
}
