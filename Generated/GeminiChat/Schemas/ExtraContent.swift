// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: e7ed098124e64823
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
        var members = json.enterRecord(Self.self, "\u{6}google\u{6}vertex")
        var google: AttachedByModel?
        var vertex: AttachedByModel?
        while json.nextMember(&members) {
            switch members.place {
            case 1: json.optional(&google, &members)
            case 2: json.optional(&vertex, &members)
            default: break
            }
        }
        guard json.isSound else { try json.fail(missing: "", from: members.start) }
        self.init(
            google: google,
            vertex: vertex,
            unknownFields: members.takeUnknownFields(),
            nulls: ExplicitNulls(rawValue: members.nulls)
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
