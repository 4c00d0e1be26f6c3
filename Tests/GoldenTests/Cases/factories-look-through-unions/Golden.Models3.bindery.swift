// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Part`.
public enum Part: Hashable, Sendable {
    case image(Image)
    case file(File)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Part: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "image\nfile\n") {
        case 1: self = .image(try json.value(as: Image.self))
        case 2: self = .file(try json.value(as: File.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .image(let value): value.write(json: &json)
        case .file(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Part {
    public static func image(_ url: String, detail: String? = nil) -> Self {
        let image = Image.ImageImage.Object(url: url, detail: detail)
        return .image(Image(image: .object(image)))
    }

    public static func image(_ image: Image.ImageImage) -> Self {
        .image(Image(image: image))
    }

    public static func file(name: String? = nil) -> Self {
        let file = File.FileFile(name: name)
        return .file(File(file: file))
    }

    public static func file(_ file: File.FileFile?) -> Self {
        .file(File(file: file))
    }
}
