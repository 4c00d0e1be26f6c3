// A JSON value that grows in place: its text, elements or members are taken out, changed and put back, so that a text of n
// pieces costs as much as its length.

extension JSONValue {
    /// Appends to a text; changes nothing else.
    mutating func append(_ text: String) {
        guard var grown = string else { return }
        storage = .null  // so that the text is not copied
        grown.append(text)
        storage = .string(grown)
    }

    /// Changes the members of an object; changes nothing else.
    mutating func changeObject(_ change: (inout JSONObject) -> Void) {
        guard case .object(var members, _) = storage else { return }
        storage = .null  // so that the members are not copied
        change(&members)
        self = .object(members)
    }

    /// Changes the elements of an array; changes nothing else.
    mutating func changeArray(_ change: (inout [JSONValue]) -> Void) {
        guard var elements = array else { return }
        var levels = 1
        if case .array(_, let known) = storage { levels = Int(known) } else { levels = elements.levels }
        let count = elements.count
        storage = .null  // so that the elements are not copied
        change(&elements)
        // Only the new ones are asked how deep they are, and the last, which is what mostly grows.
        let new = elements.count > count ? elements[(Swift.max(count, 1) - 1)...].levels : elements.levels
        self = JSONValue(elements, levels: Swift.max(levels, new))
    }
}

extension Collection<JSONValue> {
    fileprivate var levels: Int { reduce(0) { Swift.max($0, $1.levels) } + 1 }
}
