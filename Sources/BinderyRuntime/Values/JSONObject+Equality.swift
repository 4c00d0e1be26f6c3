// Two objects are the same where they have equal members, in whatever order; and an object as JSON.

extension JSONObject: Hashable {
    /// Whether both have the same keys with equal values, in whatever order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        var open: [(JSONValue, JSONValue)] = []
        return left.hasKeys(of: right, laterValues: &open) && JSONValue.areEqual(&open)
    }

    public func hash(into hasher: inout Hasher) {
        hash(into: &hasher, levels: JSONValue.hashedLevels)
    }

    func hash(into hasher: inout Hasher, levels: Int) {
        var sum = 0  // a sum, since the order must not count
        let members = read.members
        for member in members {
            var one = Hasher()
            one.combine(member.key)
            member.value.hash(into: &one, levels: levels - 1)
            sum &+= one.finalize()
        }
        hasher.combine(members.count)
        hasher.combine(sum)
    }

    /// Whether both have the same keys. Their values are still to be compared.
    func hasKeys(of other: JSONObject, laterValues: inout [(JSONValue, JSONValue)]) -> Bool {
        if case .raw(let left) = storage, case .raw(let right) = other.storage, left.bytes == right.bytes {
            return true
        }
        let (left, right) = (read, other.read)
        guard left.members.count == right.members.count else { return false }
        for member in left.members {
            guard let place = right.place(of: member.key) else { return false }
            laterValues.append((member.value, right.members[place].value))
        }
        return true
    }
}

extension JSONObject: JSONReadable, JSONWritable {
    public init(json: inout JSONReader) throws(JSONError) {
        guard json.peekKind == .object else { throw json.expected(.object) }
        let (bytes, depth) = try json.rawContainer()
        if bytes.count == 2 { self.init() } else { self.init(raw: RawJSON(validated: bytes, depth: depth)) }
    }

    public func write(json: inout JSONWriter) {
        if case .raw(let raw) = storage { return json.raw(raw.bytes) }
        let start = json.count
        for member in members {
            json.memberKey(member.key)
            member.value.write(json: &json)
        }
        json.closeObject(from: start)
    }
}

extension JSONObject: CustomStringConvertible {
    /// The object as JSON text, as it is written.
    public var description: String { JSONValue.object(self).description }
}
