// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Either`.
public enum Either: Hashable, Sendable {
    case a(One)
    case c(Two)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Either: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "a\nb\nc\n") {
        case 1, 2: self = .a(try json.value(as: One.self))
        case 3: self = .c(try json.value(as: Two.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(json: &json)
        case .c(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Either {
    public static func a(_ kind: One.Kind, one: String? = nil) -> Self {
        .a(One(kind: kind, one: one))
    }

    public static func c(_ kind: Two.Kind, two: String? = nil) -> Self {
        .c(Two(kind: kind, two: two))
    }
}
