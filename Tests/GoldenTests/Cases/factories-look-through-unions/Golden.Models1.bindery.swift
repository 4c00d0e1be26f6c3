// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Image`.
public struct Image: Hashable, Sendable {
    /// An object by rule, so that a plain string is its address.
    public var image: ImageImage

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(image: ImageImage, unknownFields: JSONObject = [:]) {
        self.image = image
        self.unknownFields = unknownFields
    }

    /// An object by rule, so that a plain string is its address.
    public enum ImageImage: Hashable, Sendable {
        case object(Object)
        case string(String)
        /// What fits none of the others, kept as it came.
        case unknown(JSONValue)

        public struct Object: Hashable, Sendable {
            public var url: String

            public var detail: Optional<String>

            /// Members that the description does not name: kept as they came, sent back, and free to be set.
            public var unknownFields: JSONObject

            /// The optional members that are sent as `null` while their property is nil; all others are left out then.
            public var nulls: ExplicitNulls<Self>

            public init(
                url: String,
                detail: String? = nil,
                unknownFields: JSONObject = [:],
                nulls: ExplicitNulls<Self> = []
            ) {
                self.url = url
                self.detail = detail
                self.unknownFields = unknownFields
                self.nulls = nulls
            }
        }
    }
}

extension Image: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var image: ImageImage?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"image\"", unknown: &unknownFields) }
            if json.key("\"image\":", 2, &member) { json.required(&image) }
        } while json.nextMember(&member, of: "type\nimage\n", unknown: &unknownFields)
        guard let image, json.isSound else { try json.fail(missing: "image\n", from: start) }
        self.init(image: image, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"image\"", "type", unknown: unknownFields)
        json.required(",\"image\":", image)
        json.closeObject(from: start, names: "type\nimage\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Image/properties/\ntype\nimage\n" }
}

extension Image.ImageImage: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .object: self = .object(try json.value(as: Object.self))
        case .string: self = .string(try json.value(as: String.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .object(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Image.ImageImage: ExpressibleByStringInterpolation {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Image.ImageImage {
    public static func object(_ url: String, detail: String? = nil) -> Self {
        .object(Object(url: url, detail: detail))
    }
}

extension Image.ImageImage.Object: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var url: String?
        var detail: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"url\":", 1, &member) { json.required(&url) }
            if json.key("\"detail\":", 2, &member) { json.optional(&detail, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "url\ndetail\n", unknown: &unknownFields)
        guard let url, json.isSound else { try json.fail(missing: "url\n", from: start) }
        self.init(
            url: url,
            detail: detail,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"url\":", url)
        json.optional(",\"detail\":", detail, 2, nulls)
        json.closeObject(from: start, names: "url\ndetail\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Image/properties/image/oneOf/0/properties/\nurl\ndetail\n" }
}
