// Looks at incomplete JSON as it was at one moment.

import BinderyRuntime

extension IncompleteJSON {
    /// Whether a value had come whole.
    func isComplete(_ index: Int, _ cut: Cut) -> Bool {
        index < cut.entryCount && isClosed(entries[index], cut)
    }

    func isArray(_ index: Int) -> Bool { entries[index].kind == .array }

    private func isClosed(_ entry: Entry, _ cut: Cut) -> Bool { entry.end >= 0 && entry.end <= cut.byteCount }

    /// The members of an object that had begun: the key's entry, and the value's.
    func members(_ index: Int, _ cut: Cut, _ body: (_ key: Entry, _ value: Int) -> Void) {
        guard index < cut.entryCount, entries[index].kind == .object else { return }
        let end = behind(index, cut)
        var child = index + 1
        while child + 1 < end {
            body(entries[child], child + 1)
            child = behind(child + 1, cut)
        }
    }

    /// The elements of an array that had begun.
    func elements(_ index: Int, from first: Int? = nil, _ cut: Cut, _ body: (_ element: Int) -> Void) {
        guard index < cut.entryCount, entries[index].kind == .array else { return }
        let end = behind(index, cut)
        var child = first ?? index + 1
        while child < end {
            body(child)
            child = behind(child, cut)
        }
    }

    /// The index of the entry that follows a value and all in it.
    func behind(_ index: Int, _ cut: Cut) -> Int {
        let entry = entries[index]
        return isClosed(entry, cut) ? Int(entry.next) : cut.entryCount
    }

    /// The value of a member; of several with one key, the last one's.
    func member(_ key: String, of index: Int, _ cut: Cut) -> Int? {
        var found: Int?
        members(index, cut) { entry, value in if isKey(entry, key) { found = value } }
        return found
    }

    private func isKey(_ entry: Entry, _ key: String) -> Bool {
        let name = bytes[(entry.start + 1)..<(entry.end - 1)]
        if name.elementsEqual(key.utf8) { return true }
        return name.contains(UInt8(ascii: "\\")) && self.key(entry) == key
    }

    /// The text of a key.
    func key(_ entry: Entry) -> String { Self.unescaped(bytes[(entry.start + 1)..<(entry.end - 1)]) }

    /// The bytes of a value that had come whole.
    func bytes(of index: Int) -> ArraySlice<UInt8> { bytes[entries[index].start..<entries[index].end] }

    /// Where the text of a string stands, as far as it had come.
    func textRange(_ index: Int, _ cut: Cut) -> Range<Int> {
        let entry = entries[index]
        return (entry.start + 1)..<(isClosed(entry, cut) ? entry.end - 1 : max(cut.textEnd, entry.start + 1))
    }

    /// The text of whole characters and escapes.
    static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "\\")) else { return String(decoding: text, as: UTF8.self) }
        let quote = CollectionOfOne(UInt8(ascii: "\""))
        return (try? JSONCoding.decode(String.self, from: Array(quote) + text + quote)) ?? ""
    }

    /// A value as far as it had come; nil where nothing had.
    func json(_ index: Int, _ cut: Cut) -> JSONValue? {
        guard index < cut.entryCount else { return nil }
        let entry = entries[index]
        if isClosed(entry, cut) { return try? JSONCoding.decode(JSONValue.self, from: bytes(of: index)) }
        switch entry.kind {
        case .object:
            var object = JSONObject()
            members(index, cut) { key, value in object[self.key(key)] = json(value, cut) }
            return .object(object)
        case .array:
            var array: [JSONValue] = []
            elements(index, cut) { if let element = json($0, cut) { array.append(element) } }
            return .array(array)
        case .string: return .string(Self.unescaped(bytes[textRange(index, cut)]))
        case .number, .literal, .key: return nil
        }
    }
}
