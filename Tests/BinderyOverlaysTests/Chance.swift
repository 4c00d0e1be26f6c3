// A seed → documents made by chance, the same ones for the same seed on every machine.

import BinderyTestSupport
import BinderyYAML

extension SplitMix {
    mutating func isTrue(one in: Int) -> Bool { Int.random(in: 0..<`in`, using: &self) == 0 }
}

/// A value that can be written as JSON and changed.
indirect enum Datum {
    case scalar(String)
    case list([Datum])
    case object([(String, Datum)])

    private static let scalars = ["null", "true", "1", "1.0", "-0", "\"\"", "\"1\"", "\"a\"", "\"$.a\"", "1e3"]
    private static let keys = [
        "a", "b", "c", "a.b", "/pets", "it's", "200", "", "é", "x-y", "\\\\", "\\n", "$ref", "*",
    ]

    static func make(_ chance: inout SplitMix, depth: Int) -> Datum {
        switch depth == 0 ? 0 : Int.random(in: 0..<3, using: &chance) {
        case 0: return .scalar(scalars.randomElement(using: &chance) ?? "null")
        case 1: return .list((0..<Int.random(in: 0...4, using: &chance)).map { _ in make(&chance, depth: depth - 1) })
        default:
            let names = keys.shuffled(using: &chance).prefix(Int.random(in: 0...5, using: &chance))
            return .object(names.map { ($0, make(&chance, depth: depth - 1)) })
        }
    }

    /// A value that is much the same.
    func changed(_ chance: inout SplitMix, often: Int = 6) -> Datum {
        switch self {
        case .scalar: return chance.isTrue(one: often) ? .make(&chance, depth: 2) : self
        case .list(var elements):
            if chance.isTrue(one: often) { elements.append(.make(&chance, depth: 2)) }
            if chance.isTrue(one: often) { elements.insert(.make(&chance, depth: 2), at: 0) }
            if chance.isTrue(one: often), !elements.isEmpty { elements.remove(at: elements.count / 2) }
            if chance.isTrue(one: often) { elements.shuffle(using: &chance) }
            return .list(elements.map { $0.changed(&chance, often: often) })
        case .object(var entries):
            if chance.isTrue(one: often), !entries.isEmpty { entries.removeLast() }
            let new = "new\(entries.count)"
            if chance.isTrue(one: often), !entries.contains(where: { $0.0 == new }) {
                entries.append((new, .make(&chance, depth: 2)))
            }
            return .object(entries.map { ($0, $1.changed(&chance, often: often)) })
        }
    }

    var json: String {
        switch self {
        case .scalar(let text): text
        case .list(let elements): "[\(elements.map(\.json).joined(separator: ", "))]"
        case .object(let entries): "{\(entries.map { "\"\($0)\": \($1.json)" }.joined(separator: ", "))}"
        }
    }
}

extension Datum {
    init(_ node: YAMLNode) {
        switch node.kind {
        case .scalar: self = .scalar(node.scalar.map(Self.json) ?? "null")
        case .sequence: self = .list(node.elements.map { Datum($0) })
        case .mapping:
            self = .object(
                node.entries.map {
                    (String(Self.json(.string($0.key.text ?? "")).dropFirst().dropLast()), Datum($0.value))
                })
        }
    }

    private static func json(_ scalar: YAMLScalar) -> String {
        switch scalar {
        case .null: return "null"
        case .bool(let value): return "\(value)"
        case .int(let text), .float(let text): return text
        case .string(let text):
            let escaped = text.unicodeScalars.map { scalar -> String in
                let hexadecimal = String(scalar.value, radix: 16)
                return scalar == "\"" || scalar == "\\"
                    ? "\\\(scalar)"
                    : scalar.value < 32
                        ? "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal : "\(scalar)"
            }
            return "\"\(escaped.joined())\""
        }
    }
}
