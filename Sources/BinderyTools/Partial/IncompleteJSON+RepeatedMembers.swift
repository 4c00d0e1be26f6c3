// Objects that name a member twice: the last one counts, whichever one a decoder would take.

import BinderyRuntime

extension IncompleteJSON {
    /// The bytes of a value that had come whole, with each member once.
    func wholeBytes(of index: Int, _ cut: Cut) -> [UInt8] {
        if repeatsMember(index, cut), let bytes = try? JSONCoding.encode(lastMembers(index, cut)) { return bytes }
        return Array(bytes(of: index))
    }

    /// Whether an object in a value that had come whole, or the value itself, names a member twice.
    private func repeatsMember(_ index: Int, _ cut: Cut) -> Bool {
        for child in index..<behind(index, cut) where entries[child].kind == .object {
            var keys: Set<String> = []
            var isRepeated = false
            members(child, cut) { key, _ in if !keys.insert(self.key(key)).inserted { isRepeated = true } }
            if isRepeated { return true }
        }
        return false
    }

    private func lastMembers(_ index: Int, _ cut: Cut) -> JSONValue {
        switch entries[index].kind {
        case .object:
            var object = JSONObject()
            members(index, cut) { key, value in object[self.key(key)] = lastMembers(value, cut) }
            return .object(object)
        case .array:
            var array: [JSONValue] = []
            elements(index, cut) { array.append(lastMembers($0, cut)) }
            return .array(array)
        case .string, .number, .literal, .key: return json(index, cut) ?? .null
        }
    }
}
