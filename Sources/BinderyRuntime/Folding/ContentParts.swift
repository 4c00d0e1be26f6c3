// Parts of a content that came piece by piece: neighbours of one type that hold text become one part.

extension JSONObject {
    /// The same with the parts joined in each array of parts.
    var withJoinedParts: JSONObject {
        var joined = self
        for (key, value) in self {
            guard let elements = value.array, elements.first?["type"]?.string != nil else { continue }
            joined[key] = .array(elements.joinedParts)
        }
        return joined
    }
}

extension ChunkFold {
    /// A content that is complete, as the whole response has it: neighbouring parts of it that hold text are one part. nil where it
    /// says nothing.
    public static func whole<Value: JSONReadable & JSONWritable>(_ content: Value?) -> Value? {
        if let content { joined(content) } else { nil }
    }

    /// Parts that are complete; nil where there are none.
    public static func whole<Element: JSONReadable & JSONWritable>(_ elements: [Element]?) -> [Element]? {
        if let elements = some(elements) { joined(elements) } else { nil }
    }

    private static func joined<Value: JSONReadable & JSONWritable>(_ content: Value) -> Value {
        guard let parts = json(of: content)?.array, parts.count > 1, parts[0]["type"]?.string != nil else {
            return content
        }
        return (try? JSONCoding.decode(Value.self, from: JSONWriter.bytes(of: JSONValue.array(parts.joinedParts))))
            ?? content
    }

    /// A text that is complete; nil where it says nothing.
    @inlinable
    public static func whole(_ text: String?) -> String? { some(text) }
}

extension [JSONValue] {
    fileprivate var joinedParts: [JSONValue] {
        var parts: [JSONValue] = []
        for part in self {
            if let last = parts.last, let payload = part.textMember, payload == last.textMember,
                last.isJoined(with: part)
            {
                parts[parts.count - 1].changeObject { $0.fold(part.object ?? [:], in: .delta, rules: [payload: .join]) }
            } else {
                parts.append(part)
            }
        }
        return parts.map { part in
            guard let payload = part.textMember, let inner = part[payload]?.array else { return part }
            var part = part
            part[payload] = .array(inner.joinedParts)
            return part
        }
    }
}

extension JSONValue {
    /// The member that holds a part's text, by its type: `text`, or the one whose name the type ends with. nil where the part
    /// holds anything else: two images are not one.
    fileprivate var textMember: String? {
        guard let type = self["type"]?.string else { return nil }
        let word = type.split(separator: ".").last.map(String.init) ?? type
        return [word, "text"].first { self[$0]?.string != nil || self[$0]?.array != nil }
    }

    /// Whether a part goes on with this one: nothing tells them apart.
    fileprivate func isJoined(with next: JSONValue) -> Bool {
        guard self["type"]?.string == next["type"]?.string else { return false }
        let (own, other) = (JSONValue.foldKey(of: self).id, JSONValue.foldKey(of: next).id)
        return self["index"] == next["index"] && (own == nil || other == nil || own == other)
    }
}
