// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Chunk`.
public struct Chunk: Hashable, Sendable {
    public var delta: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(delta: String, unknownFields: JSONObject = [:]) {
        self.delta = delta
        self.unknownFields = unknownFields
    }
}

extension Chunk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var delta: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"delta\":", 1, &member) { json.required(&delta) }
        } while json.nextMember(&member, of: "delta\n", unknown: &unknownFields)
        guard let delta, json.isSound else { try json.fail(missing: "delta\n", from: start) }
        self.init(delta: delta, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"delta\":", delta)
        json.closeObject(from: start, names: "delta\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Chunk/properties/\ndelta\n" }
}

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var text: String

    public var stream: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        text: String,
        stream: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.text = text
        self.stream = stream
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var text: String?
        var stream: Bool?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"text\":", 1, &member) { json.required(&text) }
            if json.key("\"stream\":", 2, &member) { json.optional(&stream, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "text\nstream\n", unknown: &unknownFields)
        guard let text, json.isSound else { try json.fail(missing: "text\n", from: start) }
        self.init(
            text: text,
            stream: stream,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"text\":", text)
        json.optional(",\"stream\":", stream, 2, nulls)
        json.closeObject(from: start, names: "text\nstream\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\ntext\nstream\n" }
}

extension ExplicitNulls<Request> {
    public static var stream: Self { Self(member: 2) }
}
