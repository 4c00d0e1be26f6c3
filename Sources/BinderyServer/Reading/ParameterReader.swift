// The text of one parameter goes in, its value as JSON comes out: what the client's `ParameterWriter` has written is read back.

import BinderyClient

/// One parameter on its way from text.
struct ParameterReader {
    /// The text is not written as the description says.
    struct Malformed: Error {
        var reason: String
    }

    let name: String
    let style: ParameterStyle
    let explode: Bool
    let shape: ValueShape
    /// Whether what may be a text or a number is read as a number, where it is written like one.
    var prefersLiterals = false

    /// The value of a path's `{name}`.
    ///
    /// - `raw`: the text as it stands in the path.
    func path(_ raw: String) throws(Malformed) -> JSONValue {
        let decode = { (text: Substring) in PercentDecoding.decoded(text) }
        switch style {
        case .label:
            guard raw.hasPrefix(".") else { throw Malformed(reason: "must begin with a full stop") }
            return try list(raw.dropFirst(), separator: explode ? "." : ",", decode)
        case .matrix: return try matrix(raw, decode)
        case .json: return try json(raw[...], decode)
        case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie:
            return try list(raw[...], separator: ",", decode)
        }
    }

    /// The value of a header field; commas may have spaces around them.
    func header(_ text: String) throws(Malformed) -> JSONValue {
        if style == .json { return try json(text[...], { String($0) }) }
        return try list(text[...], separator: ",", { $0.trimmingSpaces })
    }

    /// The value among the items of a query, a form or cookies; nil where it is not there.
    ///
    /// - `others`: names that belong to other parameters.
    func items(_ raw: RawItems, others: Set<String> = []) throws(Malformed) -> JSONValue? {
        let decode = { (text: Substring) in raw.decoded(text) }
        if style == .deepObject, shape.isObject || shape == .any || raw.items.contains(where: isDeep) {
            if let deep = try deep(raw, decode) { return deep }
        }
        if explode, style != .json {
            switch shape {
            case .array(let element):
                let own = raw.items.filter { $0.name == name }
                guard !own.isEmpty else { return nil }
                var values: [JSONValue] = []
                for item in own { values.append(try value(item.raw, element, decode)) }
                return .array(values)
            case .object, .map:
                if style != .deepObject { return try members(of: raw, others, decode) }
            case .text, .literal, .any, .file: break
            }
        }
        let own = raw.items.filter { $0.name == name }
        guard let item = own.first else { return nil }
        if style == .json { return try json(item.raw, decode) }
        if own.count > 1 {
            guard shape == .any, explode else { throw Malformed(reason: "stands there more than once") }
            var values: [JSONValue] = []
            for item in own { values.append(try value(item.raw, .any, decode)) }
            return .array(values)
        }
        switch style {
        case .spaceDelimited: return try list(item.raw, separators: ["%20", "+", " "], decode)
        case .pipeDelimited: return try list(item.raw, separators: ["%7C", "%7c", "|"], decode)
        case .simple, .label, .matrix, .form, .deepObject, .cookie, .json:
            return try list(item.raw, separator: ",", decode)
        }
    }

    /// The members of an exploded object, which are items by themselves.
    private func members(
        of raw: RawItems, _ others: Set<String>, _ decode: (Substring) -> String?
    ) throws(Malformed) -> JSONValue? {
        var object = JSONObject()
        for item in raw.items {
            let isNamed = if case .object(let members) = shape { members[item.name] != nil } else { false }
            // `filter[color]` is a member of the deep object `filter`.
            let owner = String(item.name.prefix { $0 != "[" })
            let isOther = item.name == name || others.contains(item.name) || others.contains(owner)
            guard isNamed || !isOther else { continue }
            try put(item.raw, item.name, into: &object, decode)
        }
        return object.isEmpty ? nil : .object(object)
    }

    /// A member that stands there twice becomes an array.
    private func put(
        _ raw: Substring, _ key: String, into object: inout JSONObject, _ decode: (Substring) -> String?
    ) throws(Malformed) {
        let own = shape.member(key) ?? .any
        let value = try value(raw, own, decode)
        guard let known = object[key] else {
            object[key] = .some(value)
            return
        }
        object[key] = .array((known.array ?? [known]) + [value])
    }

    // MARK: Lists

    /// A scalar, or the elements of an array, or the keys and values of an object, between separators.
    private func list(
        _ raw: Substring, separator: Character, _ decode: (Substring) -> String?
    ) throws(Malformed) -> JSONValue {
        try list(raw, separators: [String(separator)], decode)
    }

    private func list(
        _ raw: Substring, separators: [String], _ decode: (Substring) -> String?
    ) throws(Malformed) -> JSONValue {
        switch shape {
        case .text, .literal, .any, .file: return try value(raw, shape, decode)
        case .array(let element):
            var values: [JSONValue] = []
            for part in Self.split(raw, at: separators) { values.append(try value(part, element, decode)) }
            return .array(values)
        case .object, .map:
            var object = JSONObject()
            var parts = Self.split(raw, at: separators)
            // Many clients escape the separators too. One part alone is no pair, so it means the separators in it.
            if parts.count == 1, !explode, let plain = decode(raw), !plain.isEmpty {
                parts = Self.split(plain[...], at: separators)
                return try pairs(parts) { String($0) }
            }
            if explode, style != .spaceDelimited, style != .pipeDelimited {
                for part in parts {
                    let (key, text) = RawItems.halves(part)
                    try put(text, try unescaped(key, decode), into: &object, decode)
                }
                return .object(object)
            }
            return try pairs(parts, decode)
        }
    }

    /// An object of which keys and values stand in turn.
    private func pairs(_ parts: [Substring], _ decode: (Substring) -> String?) throws(Malformed) -> JSONValue {
        guard parts.count.isMultiple(of: 2) else { throw Malformed(reason: "has a key without a value") }
        var object = JSONObject()
        for index in stride(from: 0, to: parts.count, by: 2) {
            try put(parts[index + 1], try unescaped(parts[index], decode), into: &object, decode)
        }
        return .object(object)
    }

    private func matrix(_ raw: String, _ decode: (Substring) -> String?) throws(Malformed) -> JSONValue {
        guard raw.hasPrefix(";") else { throw Malformed(reason: "must begin with a semicolon") }
        let parts = raw.dropFirst().split(separator: ";", omittingEmptySubsequences: false).map(RawItems.halves)
        if explode, shape.isObject {
            var object = JSONObject()
            for (key, text) in parts { try put(text, try unescaped(key, decode), into: &object, decode) }
            return .object(object)
        }
        for (key, _) in parts where PercentDecoding.decoded(key) != name {
            throw Malformed(reason: "must be written as ;\(name)=…")
        }
        if explode, case .array(let element) = shape {
            var values: [JSONValue] = []
            for (_, text) in parts { values.append(try value(text, element, decode)) }
            return .array(values)
        }
        guard parts.count == 1 else { throw Malformed(reason: "stands there more than once") }
        return try list(parts[0].1, separator: ",", decode)
    }

    private static func split(_ raw: Substring, at separators: [String]) -> [Substring] {
        var parts: [Substring] = []
        var start = raw.startIndex
        var index = raw.startIndex
        while index < raw.endIndex {
            if let separator = separators.first(where: { raw[index...].hasPrefix($0) }) {
                parts.append(raw[start..<index])
                index = raw.index(index, offsetBy: separator.count)
                start = index
            } else {
                index = raw.index(after: index)
            }
        }
        return parts + [raw[start...]]
    }

    // MARK: `name[key]=value`

    private func isDeep(_ item: RawItems.Item) -> Bool { item.name.hasPrefix(name + "[") }

    private func deep(_ raw: RawItems, _ decode: (Substring) -> String?) throws(Malformed) -> JSONValue? {
        var tree = DeepTree()
        for item in raw.items where isDeep(item) {
            guard let path = Self.keys(item.name.dropFirst(name.count)) else {
                throw Malformed(reason: "has a bracket that does not close")
            }
            guard path.count <= 32 else { throw Malformed(reason: "is nested too deeply") }
            let text = try unescaped(item.raw, decode)
            tree.put(text, at: path[...])
        }
        return tree.isEmpty ? nil : tree.value(as: shape, prefersLiterals: prefersLiterals)
    }

    /// `[a][b]` as a and b; `[]` is an empty one.
    private static func keys(_ text: Substring) -> [String]? {
        var keys: [String] = []
        var rest = text
        while !rest.isEmpty {
            guard rest.first == "[", let close = rest.firstIndex(of: "]") else { return nil }
            keys.append(String(rest[rest.index(after: rest.startIndex)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return keys
    }

    // MARK: Single values

    private func value(
        _ raw: Substring, _ shape: ValueShape, _ decode: (Substring) -> String?
    ) throws(Malformed) -> JSONValue {
        shape.value(of: try unescaped(raw, decode), prefersLiterals: prefersLiterals)
    }

    private func unescaped(_ raw: Substring, _ decode: (Substring) -> String?) throws(Malformed) -> String {
        guard let text = decode(raw) else { throw Malformed(reason: "has a broken escape or is no UTF-8") }
        return text
    }

    private func json(_ raw: Substring, _ decode: (Substring) -> String?) throws(Malformed) -> JSONValue {
        let text = try unescaped(raw, decode)
        guard let value = try? JSONValue(parsing: Array(text.utf8)) else { throw Malformed(reason: "is no JSON") }
        return value
    }
}
