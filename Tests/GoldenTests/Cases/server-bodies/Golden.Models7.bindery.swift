// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/PetForm`.
public struct PetForm: Hashable, Sendable {
    public var portrait: FileUpload

    public var about: Optional<Pet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        portrait: FileUpload,
        about: Pet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.portrait = portrait
        self.about = about
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension PetForm: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var portrait: FileUpload?
        var about: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"portrait\":", 1, &member) { json.required(&portrait) }
            if json.key("\"about\":", 2, &member) { json.optional(&about, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "portrait\nabout\n", unknown: &unknownFields)
        guard let portrait, json.isSound else { try json.fail(missing: "portrait\n", from: start) }
        self.init(
            portrait: portrait,
            about: about,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"portrait\":", portrait)
        json.optional(",\"about\":", about, 2, nulls)
        json.closeObject(from: start, names: "portrait\nabout\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/PetForm/properties/\nportrait\nabout\n" }
}
