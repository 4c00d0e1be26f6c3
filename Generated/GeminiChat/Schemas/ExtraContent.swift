// Made by bindery 0.1.0 from openai.yaml for GeminiChat. Do not edit: generate it again. Checksum: 3419827ac1d0de15
// swift-format-ignore-file

import BinderyRuntime

/// What the models behind the layer attach. It goes back as it came.
///
/// Source: `/components/schemas/ExtraContent`.
public struct ExtraContent: Hashable, Sendable {
    public var google: Optional<AttachedByModel>

    public var vertex: Optional<AttachedByModel>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        google: AttachedByModel? = nil,
        vertex: AttachedByModel? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.google = google
        self.vertex = vertex
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension ExtraContent: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var google: AttachedByModel?
        var vertex: AttachedByModel?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"google\":", 1, &member) { json.optional(&google, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"vertex\":", 2, &member) { json.optional(&vertex, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "google\nvertex\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            google: google,
            vertex: vertex,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"google\":", google, 1, nulls)
        json.optional(",\"vertex\":", vertex, 2, nulls)
        json.closeObject(from: start, names: "google\nvertex\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tgemini.yaml#/components/schemas/ExtraContent/properties/\ngoogle\nvertex\n" }
}

extension ExtraContent: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.merge(&google, &next.google)
        ChunkFold.merge(&vertex, &next.vertex)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&google)
        ChunkFold.foldWithin(&vertex)
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}
