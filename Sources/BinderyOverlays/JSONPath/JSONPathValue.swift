// What filters compare: nothing, a primitive or a collection. By RFC 9535, chapter 2.3.5.2.2.

import BinderyYAML

enum JSONPathValue: Sendable {
    /// What a query gives that found no node.
    case nothing
    case null
    case bool(Bool)
    case number(JSONPathNumber)
    case string(String)
    case collection(MutableTree)

    init(_ draft: MutableTree) {
        switch draft.scalar {
        case nil: self = .collection(draft)
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .int(let text): self = .number(draft.node.int.map { .integer($0) } ?? JSONPathNumber(text))
        case .float(let text): self = .number(JSONPathNumber(text))
        case .string(let text): self = .string(text)
        }
    }

    /// Whether this stands before the other: numbers by value, strings by Unicode scalars, nothing else.
    func isLess(than other: JSONPathValue) -> Bool {
        switch (self, other) {
        case (.number(let one), .number(let other)): one.isLess(than: other)
        case (.string(let one), .string(let other)): one.utf8.lexicographicallyPrecedes(other.utf8)
        default: false
        }
    }

    /// Whether two primitives are the same; nil where both are collections.
    func isSamePrimitive(as other: JSONPathValue) -> Bool? {
        switch (self, other) {
        case (.nothing, .nothing), (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.number(let one), .number(let other)): one.isSame(as: other)
        case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
        case (.collection, .collection): nil
        default: false
        }
    }
}

/// A number: an integer as it is, so that great ones stay apart, anything else as the nearest double.
enum JSONPathNumber: Sendable {
    case integer(Int)
    case double(Double)

    init(_ text: String) {
        if let integer = Int(text) {
            self = .integer(integer)
            return
        }
        let digits = text.hasPrefix("+") ? String(text.dropFirst()) : text
        switch digits.lowercased() {
        case ".inf": self = .double(.infinity)
        case "-.inf": self = .double(-.infinity)
        default:
            let value = Double(digits) ?? .nan
            self = Int(exactly: value).map { .integer($0) } ?? .double(value)
        }
    }

    private var value: Double {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        }
    }

    func isSame(as other: JSONPathNumber) -> Bool {
        switch (self, other) {
        case (.integer(let one), .integer(let other)): one == other
        default: value == other.value
        }
    }

    func isLess(than other: JSONPathNumber) -> Bool {
        switch (self, other) {
        case (.integer(let one), .integer(let other)): one < other
        default: value < other.value
        }
    }
}
