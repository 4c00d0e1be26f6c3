// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Problem`.
public struct Problem: Hashable, Sendable {
    public var code: Int

    public var message: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(code: Int, message: String, unknownFields: JSONObject = [:]) {
        self.code = code
        self.message = message
        self.unknownFields = unknownFields
    }
}

extension Problem: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var code: Int?
        var message: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"code\":", 1, &member) { json.required(&code) }
            if json.key("\"message\":", 2, &member) { json.required(&message) }
        } while json.nextMember(&member, of: "code\nmessage\n", unknown: &unknownFields)
        guard
            let code, let message, json.isSound
        else { try json.fail(missing: "code\nmessage\n", from: start) }
        self.init(code: code, message: message, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"code\":", code)
        json.required(",\"message\":", message)
        json.closeObject(from: start, names: "code\nmessage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Problem/properties/\ncode\nmessage\n" }
}
