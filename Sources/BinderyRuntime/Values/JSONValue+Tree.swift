// Raw JSON that someone looks into: its arrays and objects become values, its numbers and strings keep their text.

extension JSONValue {
    /// The next value; what is nested deeper than so many levels stays raw.
    fileprivate init(tree json: inout JSONReader, levels: Int) throws(JSONError) {
        switch json.peekKind {
        case .object where levels > 0:
            let members = try JSONObject(tree: &json, levels: levels)
            storage = .object(members, UInt8(clamping: members.levels))
        case .array where levels > 0:
            let elements = try Self.elements(tree: &json, levels: levels)
            storage = .array(elements, UInt8(clamping: elements.reduce(0) { max($0, $1.levels) } + 1))
        case .object, .array, .string, .number, .boolean, .null, nil:
            self = try JSONValue(json: &json)
        }
    }

    static func elements(tree json: inout JSONReader, levels: Int) throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        guard try json.enterArray() else { return elements }
        repeat { elements.append(try JSONValue(tree: &json, levels: levels - 1)) } while try json.nextElement()
        return elements
    }
}

extension JSONObject {
    init(tree json: inout JSONReader, levels: Int) throws(JSONError) {
        self.init()
        try json.enterObject()
        while let key = try json.nextKey() {
            self[json.string(key)] = .some(try JSONValue(tree: &json, levels: levels - 1))
            try json.comma()
        }
    }
}
