// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Text`.
public enum Text: Hashable, Sendable {
    case string(String)
    case array([Part])
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Text: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.kind() {
        case .string: self = .string(try json.value(as: String.self))
        case .array: self = .array(try json.value(as: [Part].self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Text: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
    /// The same as `.string`.
    public init(_ value: String) {
        self = .string(value)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The same as `.array`.
    public init(_ elements: [Part]) {
        self = .array(elements)
    }

    public init(arrayLiteral elements: Part...) {
        self = .array(elements)
    }
}

extension Text: Foldable {
    public mutating func fold(_ next: inout Self) {
        if case .string(var value) = self, case .string(let more) = next {
            self = .unknown(.null)
            ChunkFold.join(&value, more)
            self = .string(value)
        } else if case .array(var value) = self, case .array(let more) = next {
            self = .unknown(.null)
            ChunkFold.append(&value, more)
            self = .array(value)
        } else if case .array(var value) = self, case .string(let more) = next {
            self = .unknown(.null)
            ChunkFold.append(text: more, to: &value)
            self = .array(value)
        } else {
            ChunkFold.json(&self, next, as: "", in: .delta)
        }
    }
}
