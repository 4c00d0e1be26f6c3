// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Twice`.
public enum Twice: Hashable, Sendable {
    case a(A)
    case b(B)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Twice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "a\nb\n") {
        case 1: self = .a(try json.value(as: A.self))
        case 2: self = .b(try json.value(as: B.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(json: &json)
        case .b(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Twice {
    public static var a: Self { .a(A()) }

    public static var b: Self { .b(B()) }

    public static func b(no: JSONValue? = nil) -> Self {
        .b(B(no: no))
    }
}
