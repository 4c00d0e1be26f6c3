// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Line`.
public struct Line: Hashable, Sendable {
    public var index: Int

    public var text: String

    public var finishReason: Optional<String>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        index: Int,
        text: String,
        finishReason: String? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.index = index
        self.text = text
        self.finishReason = finishReason
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Line: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var text: String?
        var finishReason: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"text\":", 2, &member) { json.required(&text) }
            if json.key("\"finish_reason\":", 3, &member) { json.optional(&finishReason, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\ntext\nfinish_reason\n", unknown: &unknownFields)
        guard let index, let text, json.isSound else { try json.fail(missing: "index\ntext\n", from: start) }
        self.init(
            index: index,
            text: text,
            finishReason: finishReason,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.required(",\"text\":", text)
        json.optional(",\"finish_reason\":", finishReason, 3, nulls)
        json.closeObject(from: start, names: "index\ntext\nfinish_reason\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Line/properties/\nindex\ntext\nfinish_reason\n" }
}

extension ExplicitNulls<Line> {
    public static var finishReason: Self { Self(member: 3) }
}

extension Line: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.join(&text, next.text)
        ChunkFold.replace(&finishReason, next.finishReason)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}
