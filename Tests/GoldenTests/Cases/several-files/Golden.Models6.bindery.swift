// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Animal`.
public enum Animal: Hashable, Sendable {
    case cat(Cat)
    case dog(Dog)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Animal: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "cat\ndog\n") {
        case 1: self = .cat(try json.value(as: Cat.self))
        case 2: self = .dog(try json.value(as: Dog.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .cat(let value): value.write(json: &json)
        case .dog(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Animal {
    public static func cat(_ kind: String, meows: Bool? = nil) -> Self {
        .cat(Cat(kind: kind, meows: meows))
    }

    public static func dog(_ kind: String, barks: Bool? = nil) -> Self {
        .dog(Dog(kind: kind, barks: barks))
    }
}
