// When two JSON values are the same: numbers by value, whatever their spelling; members in any order; white space ignored.

extension JSONValue: Hashable {
    /// Whether both stand for the same JSON: `1` and `1.0` do, and objects whose members stand in another order.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        var open: [(JSONValue, JSONValue)] = []
        return isEqual(left, right, later: &open) && areEqual(&open)
    }

    /// Whether all these pairs are equal. A list instead of recursion, so that depth takes no stack.
    static func areEqual(_ open: inout [(JSONValue, JSONValue)]) -> Bool {
        while let (left, right) = open.popLast() {
            if !isEqual(left, right, later: &open) { return false }
        }
        return true
    }

    /// Whether both are equal but for what they hold, which is still to be compared.
    private static func isEqual(
        _ left: JSONValue, _ right: JSONValue, later: inout [(JSONValue, JSONValue)]
    ) -> Bool {
        if case .raw(let left) = left.storage, case .raw(let right) = right.storage, left.bytes == right.bytes {
            return true
        }
        switch (left.content, right.content) {
        case (.null, .null): return true
        case (.boolean(let left), .boolean(let right)): return left == right
        case (.number(let left), .number(let right)): return left == right
        case (.string(let left), .string(let right)): return left == right
        case (.object(let left), .object(let right)): return left.hasKeys(of: right, laterValues: &later)
        case (.array(let left), .array(let right)):
            guard left.count == right.count else { return false }
            later.append(contentsOf: zip(left, right))
            return true
        default: return false
        }
    }

    /// How deep a hash looks: deep enough to tell real values apart, and no burden on the stack.
    static let hashedLevels = 32

    public func hash(into hasher: inout Hasher) {
        hash(into: &hasher, levels: Self.hashedLevels)
    }

    func hash(into hasher: inout Hasher, levels: Int) {
        let content = content
        switch content {
        case .null: hasher.combine(0)
        case .boolean(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let elements):
            hasher.combine(elements.count)
            if levels > 0 { for element in elements { element.hash(into: &hasher, levels: levels - 1) } }
        case .object(let members):
            if levels > 0 { members.hash(into: &hasher, levels: levels) } else { hasher.combine(members.count) }
        }
    }
}
