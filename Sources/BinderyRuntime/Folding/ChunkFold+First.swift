// JSON that is the first of its kind in a stream: elements of its arrays that continue one another become one, as if they had
// come in chunks of their own.

extension ChunkFold {
    /// The members that the description does not name.
    ///
    /// - `rules`: what the description says of some of them all the same, by name.
    public static func foldWithin(
        _ members: inout JSONObject, in context: FoldContext, rules: @autoclosure () -> [String: FoldRule] = [:]
    ) {
        if !members.isEmpty { members = members.foldedWithin(in: context, rules: rules()) }
    }

    /// A free-form object that may be missing.
    public static func foldWithin(_ members: inout JSONObject?, in context: FoldContext) {
        members = members?.foldedWithin(in: context)
    }

    /// Free-form JSON.
    public static func foldWithin(_ value: inout JSONValue, in context: FoldContext) {
        value = value.foldedWithin(in: context)
    }

    /// Free-form JSON that may be missing.
    public static func foldWithin(_ value: inout JSONValue?, in context: FoldContext) {
        value = value?.foldedWithin(in: context)
    }

    /// A value of any type by way of its JSON; it stays as it is where the type does not take what comes out.
    public static func foldWithin<Value: JSONReadable & JSONWritable>(_ value: inout Value, in context: FoldContext) {
        guard let folded = json(of: value)?.changedWithin(in: context),
            let changed = try? JSONCoding.decode(Value.self, from: JSONWriter.bytes(of: folded))
        else { return }
        value = changed
    }

    /// A value that may be missing, by way of its JSON.
    public static func foldWithin<Value: JSONReadable & JSONWritable>(_ value: inout Value?, in context: FoldContext) {
        if value != nil { foldWithin(&value!, in: context) }
    }
}

extension JSONObject {
    /// The same members, each folded within where no rule says otherwise.
    func foldedWithin(in context: FoldContext, rules: [String: FoldRule] = [:]) -> JSONObject {
        changedWithin(in: context, rules: rules) ?? self
    }

    /// nil: nothing changes.
    fileprivate func changedWithin(in context: FoldContext, rules: [String: FoldRule] = [:]) -> JSONObject? {
        var changed: JSONObject?
        for (key, value) in self where rules[key] == nil || rules[key] == .merge {
            guard let folded = value.changedWithin(in: context) else { continue }
            if changed == nil { changed = self }
            changed?[key] = folded
        }
        return changed
    }
}

extension JSONValue {
    /// The same value, its arrays folded element by element where elements have an `index`. Without one an array is as it was
    /// sent: its elements need not be pieces.
    func foldedWithin(in context: FoldContext) -> JSONValue { changedWithin(in: context) ?? self }

    /// nil: nothing changes.
    fileprivate func changedWithin(in context: FoldContext) -> JSONValue? {
        if let members = object { return members.changedWithin(in: context).map(JSONValue.object) }
        guard let elements = array else { return nil }
        if elements.count > 1, elements.haveIndex {
            var all: [JSONValue] = []
            all.fold(elements, in: context, appends: false)
            return .array(all)
        }
        var changed: [JSONValue]?
        for (place, element) in elements.enumerated() {
            guard let folded = element.changedWithin(in: context) else { continue }
            if changed == nil { changed = elements }
            changed?[place] = folded
        }
        return changed.map(JSONValue.array)
    }
}

extension [JSONValue] {
    /// Whether an element tells its place by an `index`.
    var haveIndex: Bool { contains { $0["index"]?.int != nil } }
}
