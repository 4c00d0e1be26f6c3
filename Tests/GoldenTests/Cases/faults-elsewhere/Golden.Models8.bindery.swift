// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Alike`.
public enum Alike: Hashable, Sendable {
    case fine(Fine)
    case other(Other)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Alike: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        if let value = try json.attempt(Fine.self) {
            self = .fine(value)
            return
        }
        if let value = try json.attempt(Other.self) {
            self = .other(value)
            return
        }
        self = .unknown(try json.unknownVariant())
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .fine(let value): value.write(json: &json)
        case .other(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Alike {
    public static var fine: Self { .fine(Fine()) }

    public static func fine(a: String? = nil, b: JSONValue? = nil) -> Self {
        .fine(Fine(a: a, b: b))
    }

    public static var other: Self { .other(Other()) }

    public static func other(c: String? = nil) -> Self {
        .other(Other(c: c))
    }
}
