// The bounds of arrays and objects: how many, none twice, which members need others.

extension Validator {
    /// JSON Schema's `minItems`.
    public mutating func items(_ count: Int, atLeast bound: Int, _ place: String) {
        if count < bound { tooFew(count, "item", bound, place) }
    }

    /// JSON Schema's `maxItems`.
    public mutating func items(_ count: Int, atMost bound: Int, _ place: String) {
        if count > bound { tooMany(count, "item", bound, place) }
    }

    /// JSON Schema's `minProperties`.
    public mutating func members(_ count: Int, atLeast bound: Int, _ place: String) {
        if count < bound { tooFew(count, "member", bound, place) }
    }

    /// JSON Schema's `maxProperties`.
    public mutating func members(_ count: Int, atMost bound: Int, _ place: String) {
        if count > bound { tooMany(count, "member", bound, place) }
    }

    /// How many members a value has once it is written as JSON; 0 for what cannot be written or is no object.
    public func memberCount(_ value: some JSONWritable) -> Int {
        guard let bytes = try? JSONCoding.encode(value), let json = try? JSONValue(parsing: bytes) else { return 0 }
        return json.object?.count ?? 0
    }

    /// JSON Schema's `uniqueItems`. Each item that stood there before is reported, at its own place.
    public mutating func unique<Item: Hashable>(_ items: [Item], _ place: String) {
        var seen: Set<Item> = []
        for (index, item) in items.enumerated() where !seen.insert(item).inserted {
            enter(index)
            report("stands there twice", value: nil, bound: "true", place)
            leave()
        }
    }

    /// JSON Schema's `dependentRequired`: where one member is there, so must another be.
    public mutating func member(_ name: String, needs other: String, among members: Set<String>, _ place: String) {
        guard members.contains(name), !members.contains(other) else { return }
        enter(name)
        report("needs \(other) beside it", value: nil, bound: other, place)
        leave()
    }

    private mutating func tooFew(_ count: Int, _ what: String, _ bound: Int, _ place: String) {
        report(
            "has \(count) \(what)\(count == 1 ? "" : "s"), at least \(bound) \(bound == 1 ? "is" : "are") needed",
            value: nil, bound: "\(bound)", place)
    }

    private mutating func tooMany(_ count: Int, _ what: String, _ bound: Int, _ place: String) {
        report(
            "has \(count) \(what)\(count == 1 ? "" : "s"), at most \(bound) \(bound == 1 ? "is" : "are") allowed",
            value: nil, bound: "\(bound)", place)
    }
}
