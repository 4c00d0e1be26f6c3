// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pet`.
public enum Pet: Hashable, Sendable {
    case cat(Cat)
    case dog(Dog)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Pet: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "cat\n") {
        case 1:
            self = .cat(try json.value(as: Cat.self))
            return
        default: break
        }
        switch try json.kind() {
        case .object: self = .dog(try json.value(as: Dog.self))
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

extension Pet {
    public static func cat(_ name: String, kind: String? = nil) -> Self {
        .cat(Cat(name: name, kind: kind))
    }

    public static var dog: Self { .dog(Dog()) }

    public static func dog(kind: String? = nil, tricks: Int? = nil) -> Self {
        .dog(Dog(kind: kind, tricks: tricks))
    }
}
