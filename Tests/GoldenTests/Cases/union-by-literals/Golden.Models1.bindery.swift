// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Lists of numbers are bounds and tell nothing apart.
///
/// Source: `/components/schemas/Image`.
public enum Image: Hashable, Sendable {
    case small(Small)
    case large(Large)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Image: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if try json.hasMembers("tags\n", count: 1) {
            self = .small(try json.value(as: Small.self))
            return
        }
        if try json.hasMembers("quality\n", count: 1) {
            self = .large(try json.value(as: Large.self))
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .small(let value): value.write(json: &json)
        case .large(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Image {
    public static func small(_ size: Small.Size, tags: String) -> Self {
        .small(Small(size: size, tags: tags))
    }

    public static func large(_ size: Large.Size, quality: String) -> Self {
        .large(Large(size: size, quality: quality))
    }
}
