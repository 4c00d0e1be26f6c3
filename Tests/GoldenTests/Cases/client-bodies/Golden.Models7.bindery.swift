// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/PetForm`.
public struct PetForm: Hashable, Sendable {
    public var portrait: FileUpload

    public var photos: Optional<Photos>

    public var scan: Optional<FileUpload>

    public var about: Optional<Pet>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        portrait: FileUpload,
        photos: Photos? = nil,
        scan: FileUpload? = nil,
        about: Pet? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.portrait = portrait
        self.photos = photos
        self.scan = scan
        self.about = about
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public enum Photos: Hashable, Sendable {
        case file(FileUpload)
        case files([FileUpload])
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)
    }
}

extension PetForm: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var portrait: FileUpload?
        var photos: Photos?
        var scan: FileUpload?
        var about: Pet?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"portrait\":", 1, &member) { json.required(&portrait) }
            if json.key("\"photos\":", 2, &member) { json.optional(&photos, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"scan\":", 3, &member) { json.optional(&scan, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"about\":", 4, &member) { json.optional(&about, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "portrait\nphotos\nscan\nabout\n", unknown: &unknownFields)
        guard let portrait, json.isSound else { try json.fail(missing: "portrait\n", from: start) }
        self.init(
            portrait: portrait,
            photos: photos,
            scan: scan,
            about: about,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"portrait\":", portrait)
        json.optional(",\"photos\":", photos, 2, nulls)
        json.optional(",\"scan\":", scan, 3, nulls)
        json.optional(",\"about\":", about, 4, nulls)
        json.closeObject(from: start, names: "portrait\nphotos\nscan\nabout\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/PetForm/properties/\nportrait\nphotos\nscan\nabout\n" }
}

extension PetForm.Photos: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .file(try json.value(as: FileUpload.self))
        case .array: self = .files(try json.value(as: [FileUpload].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .file(let value): value.write(json: &json)
        case .files(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension PetForm.Photos: ExpressibleByArrayLiteral {
    /// The same as `.files`.
    public init(_ elements: [FileUpload]) {
        self = .files(elements)
    }

    public init(arrayLiteral elements: FileUpload...) {
        self = .files(elements)
    }
}
