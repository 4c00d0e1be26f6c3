// Members of which the description does not say what they are, and unions, which are merged by way of their JSON.

extension ChunkFold {
    /// The members that the description does not name.
    ///
    /// - `rules`: what the description says of some of them all the same, by name.
    @inlinable
    public static func unknown(
        _ members: inout JSONObject, _ next: JSONObject, in context: FoldContext,
        rules: @autoclosure () -> [String: FoldRule] = [:]
    ) {
        if !next.isEmpty { members.fold(next, in: context, rules: rules()) }
    }

    /// Free-form JSON.
    public static func json(_ value: inout JSONValue, _ next: JSONValue, as name: String, in context: FoldContext) {
        value.fold(next, as: name, in: context)
    }

    /// Free-form JSON that may be missing; a chunk without it changes nothing.
    public static func json(_ value: inout JSONValue?, _ next: JSONValue?, as name: String, in context: FoldContext) {
        guard let next else { return }
        if value == nil { value = next.foldedWithin(in: context) } else { value!.fold(next, as: name, in: context) }
    }

    /// A free-form object: its members grow as those that the description does not name.
    public static func json(_ members: inout JSONObject, _ next: JSONObject, as name: String, in context: FoldContext) {
        unknown(&members, next, in: context)
    }

    /// A free-form object that may be missing; a chunk without it changes nothing.
    public static func json(
        _ members: inout JSONObject?, _ next: JSONObject?, as name: String, in context: FoldContext
    ) {
        guard let next else { return }
        if members == nil { members = next.foldedWithin(in: context) } else { unknown(&members!, next, in: context) }
    }

    /// A value of any type by way of its JSON; what does not fit the type after it is replaced.
    public static func json<Value: JSONReadable & JSONWritable>(
        _ value: inout Value, _ next: Value, as name: String, in context: FoldContext
    ) {
        guard var tree = json(of: value), let addition = json(of: next) else {
            value = next
            return
        }
        tree.fold(addition, as: name, in: context)
        value = (try? JSONCoding.decode(Value.self, from: JSONWriter.bytes(of: tree))) ?? next
    }

    /// A value that may be missing, by way of its JSON; a chunk without it changes nothing.
    public static func json<Value: JSONReadable & JSONWritable>(
        _ value: inout Value?, _ next: Value?, as name: String, in context: FoldContext
    ) {
        guard let next else { return }
        guard value == nil else { return json(&value!, next, as: name, in: context) }
        value = next
        foldWithin(&value!, in: context)
    }

    static func json(of value: some JSONWritable) -> JSONValue? {
        try? JSONCoding.decode(JSONValue.self, from: JSONWriter.bytes(of: value))
    }

    /// A text that follows parts of a content becomes a part of its own.
    public static func append<Part: JSONReadable>(text: String, to parts: inout [Part]) {
        guard !text.isEmpty else { return }
        let part: JSONValue = ["type": "text", "text": .string(text)]
        guard let part = try? JSONCoding.decode(Part.self, from: JSONWriter.bytes(of: part)) else { return }
        parts.append(part)
    }
}

extension JSONObject {
    /// Adds the members of a later object.
    @usableFromInline
    mutating func fold(_ next: JSONObject, in context: FoldContext, rules: [String: FoldRule] = [:]) {
        for (key, value) in next {
            modify(key) { known in
                let rule = rules[key]
                if rule == .drop { return }
                if known == nil {
                    known = rule == nil || rule == .merge ? value.foldedWithin(in: context) : value
                } else {
                    known!.fold(value, as: key, in: context, rule: rule)
                }
            }
        }
    }
}

extension JSONValue {
    /// Adds a later value of the same member.
    /// - Parameters:
    ///   - name: the member's name.
    ///   - rule: what the description says of it; nil: what follows from its name and kind.
    mutating func fold(_ next: JSONValue, as name: String, in context: FoldContext, rule: FoldRule? = nil) {
        if next.isNull { return }
        if rule == .keep, kind != .string, !isNull { return }
        let replaces = rule == .replace
        switch (kind, next.kind) {
        case (.string, .string):
            guard let text = next.string, !text.isEmpty else { return }
            switch rule ?? FoldRule.ofText(name, in: context) {
            case .join, .append, .merge: append(text)
            case .joinUnlessRepeated: if string != text { append(text) }
            case .keep: if string == "" { self = next }
            case .replace, .add, .drop: self = next
            }
        case (.object, .object) where !replaces:
            guard let members = next.object else { return }
            changeObject { $0.fold(members, in: context) }
        case (.array, .array) where !replaces:
            guard let elements = next.array else { return }
            changeArray { $0.fold(elements, in: context, appends: rule == .append) }
        case (.integer, .integer) where rule == .add, (.number, .number) where rule == .add,
            (.integer, .number) where rule == .add, (.number, .integer) where rule == .add:
            self = sum(with: next)
        case (.array, .string) where context == .delta && !replaces:
            guard let text = next.string, !text.isEmpty else { return }
            changeArray { $0.append(["type": "text", "text": .string(text)]) }
        case (.string, .array) where context == .delta && !replaces:
            let text = string ?? ""
            self = next.foldedWithin(in: context)
            if !text.isEmpty { changeArray { $0.insert(["type": "text", "text": .string(text)], at: 0) } }
        default:
            self = replaces ? next : next.foldedWithin(in: context)
        }
    }

    private func sum(with next: JSONValue) -> JSONValue {
        if let first = int, let second = next.int, case (let sum, let overflow) = first.addingReportingOverflow(second),
            !overflow
        {
            return .integer(sum)
        }
        return .number((double ?? 0) + (next.double ?? 0))
    }
}

/// An element of an array that no description names.
extension JSONValue: FoldableElement {
    /// Adds a later value, as in a delta.
    public mutating func fold(_ next: inout JSONValue) { fold(next, as: "", in: .delta) }

    public mutating func foldWithin() { self = foldedWithin(in: .delta) }

    public static func foldIndex(of element: JSONValue) -> Int? { element["index"]?.int }

    public static func foldKey(of element: JSONValue) -> FoldKey {
        guard let members = element.object else { return FoldKey() }
        let named = members["name"]?.string ?? members.lazy.compactMap { $0.value.object?["name"]?.string }.first
        return FoldKey(id: members["id"]?.string, name: named, type: members["type"]?.string)
    }
}

extension [JSONValue] {
    /// Adds the elements of a later array: those with an `index` or a known `id` continue one that is there, in a delta also
    /// those that tell nothing of themselves.
    mutating func fold(_ next: [JSONValue], in context: FoldContext, appends: Bool) {
        guard context != .chunk || appends || next.haveIndex else {
            self = next.map { $0.foldedWithin(in: context) }
            return
        }
        for element in next {
            let index = appends ? nil : JSONValue.foldIndex(of: element)
            if !appends, index == nil, context == .delta, lastIsContinued(by: element) {
                self[count - 1].fold(element, as: "", in: context)
                continue
            }
            let id = appends || index != nil ? nil : JSONValue.foldKey(of: element).id
            guard index != nil || (id != nil && contains { $0["id"]?.string == id }) else {
                append(appends ? element : element.foldedWithin(in: context))
                continue
            }
            if let place = place(continuedBy: element) {
                self[place].fold(element, as: "", in: context)
            } else {
                insert(element.foldedWithin(in: context), at: placeOfNew(index))
            }
        }
    }

    /// Whether an element has neither id nor name nor type, and goes on with an object that the last one has: more arguments
    /// of a call.
    private func lastIsContinued(by element: JSONValue) -> Bool {
        guard let last = last?.object, let members = element.object, JSONValue.foldKey(of: element).isEmpty else {
            return false
        }
        return members.contains { $0.value.object != nil && last[$0.key]?.object != nil }
    }
}
