// Nodes of one or several documents → a number for each different value, so that comparing two of them takes no walk.

import BinderyYAML

/// Gives equal values equal numbers: keys in any order, scalars of the same type and text.
struct DataIdentity {
    private enum Shape: Hashable {
        case null
        case bool(Bool)
        case int(ExactText)
        case float(ExactText)
        case string(ExactText)
        case sequence([Int])
        case mapping([ExactText: Int])
    }

    private var numbers: [Shape: Int] = [:]
    private var known: [YAMLNode: Int] = [:]

    mutating func number(of node: YAMLNode) -> Int {
        if let number = known[node] { return number }
        let shape = shape(of: node)
        let number = numbers[shape] ?? numbers.count
        numbers[shape] = number
        known[node] = number
        return number
    }

    private mutating func shape(of node: YAMLNode) -> Shape {
        switch node.kind {
        case .sequence:
            var elements: [Int] = []
            for element in node.elements { elements.append(number(of: element)) }
            return .sequence(elements)
        case .mapping:
            var entries: [ExactText: Int] = [:]
            for (key, value) in node.entries { entries[ExactText(key.text ?? "")] = number(of: value) }
            return .mapping(entries)
        case .scalar:
            switch node.scalar {
            case .null, nil: return .null
            case .bool(let value): return .bool(value)
            case .int(let text): return .int(ExactText(text))
            case .float(let text): return .float(ExactText(text))
            case .string(let text): return .string(ExactText(text))
            }
        }
    }
}
