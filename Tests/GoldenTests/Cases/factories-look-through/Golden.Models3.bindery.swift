// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Part`.
public enum Part: Hashable, Sendable {
    case imageURL(ImagePart)
    case jsonObject(JSONPart)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Part: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "image_url\njson_object\n") {
        case 1: self = .imageURL(try json.value(as: ImagePart.self))
        case 2: self = .jsonObject(try json.value(as: JSONPart.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .imageURL(let value): value.write(json: &json)
        case .jsonObject(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Part {
    public static func imageURL(
        _ url: URIString,
        detail: ImagePart.ImageURL.Detail? = nil,
        caption: String? = nil
    ) -> Self {
        let imageURL = ImagePart.ImageURL(url: url, detail: detail)
        return .imageURL(ImagePart(imageURL: imageURL, caption: caption))
    }

    public static func imageURL(
        _ url: String,
        detail: ImagePart.ImageURL.Detail? = nil,
        caption: String? = nil
    ) -> Self {
        .imageURL(URIString(url), detail: detail, caption: caption)
    }

    public static var jsonObject: Self { .jsonObject(JSONPart()) }
}
