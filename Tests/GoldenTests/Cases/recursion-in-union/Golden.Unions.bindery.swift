// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime3

/// Source: `/components/schemas/Filter`.
public indirect enum Filter: Hashable, Sendable {
    case not(Not)
    case equal(Equal)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Filter: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "op", among: "not\nequal\n") {
        case 1: self = .not(try json.value(as: Not.self))
        case 2: self = .equal(try json.value(as: Equal.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .not(let value): value.write(json: &json)
        case .equal(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Filter {
    public static func not(_ filter: Filter) -> Self {
        .not(Not(filter: filter))
    }

    public static func equal(_ value: String) -> Self {
        .equal(Equal(value: value))
    }
}
