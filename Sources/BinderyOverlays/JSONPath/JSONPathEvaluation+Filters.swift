// A filter's condition and a node → whether it holds there.

extension JSONPathEvaluation {
    mutating func holds(_ condition: JSONPath.Condition, for node: MutableTree) throws(JSONPathExhausted) -> Bool {
        switch condition {
        case .any(let parts):
            for part in parts where try holds(part, for: node) { return true }
            return false
        case .all(let parts):
            for part in parts where try !holds(part, for: node) { return false }
            return true
        case .not(let part): return try !holds(part, for: node)
        case .exists(let query):
            if query.isSingular { return try single(query, at: node) != nil }
            return try !nodes(query, at: node).isEmpty
        case .call(let call): return try matches(call, for: node)
        case .compare(let left, let comparison, let right):
            let (one, other) = (try value(of: left, for: node), try value(of: right, for: node))
            switch comparison {
            case .equal: return try isSame(one, other)
            case .unequal: return try !isSame(one, other)
            case .less: return one.isLess(than: other)
            case .greater: return other.isLess(than: one)
            case .lessOrEqual: return one.isLess(than: other) ? true : try isSame(one, other)
            case .greaterOrEqual: return other.isLess(than: one) ? true : try isSame(one, other)
            }
        }
    }

    /// What a query finds that can find one node only; without lists, since most filters are made of these.
    private mutating func single(_ query: JSONPath.Subquery, at node: MutableTree) throws(JSONPathExhausted)
        -> MutableTree?
    {
        var here = query.isRelative ? node : root
        try charge(query.segments.count)
        for segment in query.segments {
            switch segment.selectors[0] {
            case .name(let name):
                guard here.kind == .mapping, let value = here[name] else { return nil }
                here = value
            case .index(let index):
                guard here.kind == .sequence else { return nil }
                let position = index < 0 ? here.count + index : index
                guard (0..<here.count).contains(position) else { return nil }
                here = here[position]
            case .wildcard, .slice, .filter: return nil
            }
        }
        return here
    }

    private mutating func value(
        of operand: JSONPath.Operand, for node: MutableTree
    ) throws(JSONPathExhausted) -> JSONPathValue {
        switch operand {
        case .literal(let value): return value
        case .query(let query): return try single(query, at: node).map { JSONPathValue($0) } ?? .nothing
        case .call(let call): return try value(of: call, for: node)
        }
    }

    private mutating func value(of call: JSONPath.Call, for node: MutableTree) throws(JSONPathExhausted)
        -> JSONPathValue
    {
        switch call.function {
        case .length:
            switch try value(of: call.arguments[0], for: node) {
            case .string(let text):
                try charge(text.utf8.count / 16)
                return .number(.integer(text.unicodeScalars.count))
            case .collection(let draft): return .number(.integer(draft.count))
            case .nothing, .null, .bool, .number: return .nothing
            }
        case .count: return .number(.integer(try nodes(call.arguments[0], at: node).count))
        case .value:
            let nodes = try nodes(call.arguments[0], at: node)
            return nodes.count == 1 ? JSONPathValue(nodes[0].value) : .nothing
        case .match, .search: return .bool(try matches(call, for: node))
        }
    }

    private mutating func nodes(
        _ operand: JSONPath.Operand, at node: MutableTree
    ) throws(JSONPathExhausted) -> [Selected] {
        guard case .query(let query) = operand else { return [] }
        return try nodes(query, at: node)
    }

    private mutating func matches(_ call: JSONPath.Call, for node: MutableTree) throws(JSONPathExhausted) -> Bool {
        guard case .string(let text) = try value(of: call.arguments[0], for: node),
            case .string(let source) = try value(of: call.arguments[1], for: node)
        else { return false }
        var pattern = call.pattern
        if pattern == nil { pattern = try self.pattern(source) }
        guard let pattern else { return false }
        let (result, steps) = pattern.matches(text, wholly: call.function == .match, limit: left)
        try charge(steps)
        return result
    }

    private mutating func pattern(_ source: String) throws(JSONPathExhausted) -> IRegexp? {
        if let known = patterns[source] { return known }
        let pattern = IRegexp(source)
        try charge(source.utf8.count + (pattern?.program.count ?? 0))
        // A document may hold more patterns than there is room for.
        if patterns.count >= 64 { patterns = [:] }
        patterns[source] = .some(pattern)
        return pattern
    }

    private mutating func isSame(
        _ one: JSONPathValue, _ other: JSONPathValue
    ) throws(JSONPathExhausted) -> Bool {
        if let response = one.isSamePrimitive(as: other) { return response }
        guard case .collection(let one) = one, case .collection(let other) = other else { return false }
        var open = [(one, other)]
        while let (one, other) = open.popLast() {
            try charge(1)
            if let response = JSONPathValue(one).isSamePrimitive(as: JSONPathValue(other)) {
                guard response else { return false }
                continue
            }
            guard one.kind == other.kind, one.count == other.count else { return false }
            for position in 0..<one.count {
                if one.kind == .sequence {
                    open.append((one[position], other[position]))
                } else {
                    let entry = one.entry(position)
                    guard let value = other[entry.key.text ?? ""] else { return false }
                    open.append((entry.value, value))
                }
            }
        }
        return true
    }
}
