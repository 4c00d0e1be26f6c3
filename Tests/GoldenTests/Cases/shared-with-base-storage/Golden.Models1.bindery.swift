// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime
import Original

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime5

/// Source: `/components/schemas/Ask`.
public struct Ask: Hashable, Sendable {
    @available(*, deprecated)
    public var stream: Bool? {
        get { _stream }
        set { _stream = newValue }
    }

    var _stream: Optional<Bool>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        stream: Bool? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _stream = stream
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Ask: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        var members = json.enterRecord(Self.self, "\u{6}stream")
        var stream: Bool?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&stream, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            stream: stream,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"stream\":", _stream, 1, nulls)
        json.closeObject(from: start, names: "stream\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Ask/properties/\nstream\n" }
}
