// The members of a partial value by key paths of its type.

extension Partial {
    /// A property, once its value is whole; nil also where its value does not fit.
    public subscript<Member: Decodable & Sendable>(
        dynamicMember property: KeyPath<Value, Member> & Sendable
    ) -> Member? {
        whole(property, as: Member.self)
    }

    /// An optional property, once its value is whole.
    public subscript<Member: Decodable & Sendable>(
        dynamicMember property: KeyPath<Value, Member?> & Sendable
    ) -> Member? {
        whole(property, as: Member?.self) ?? nil
    }

    /// A text, as far as it is there; nil before it begins.
    public subscript(dynamicMember property: KeyPath<Value, String> & Sendable) -> String? {
        growing(property)
    }

    /// An optional text, as far as it is there; nil before it begins, and where it is null.
    public subscript(dynamicMember property: KeyPath<Value, String?> & Sendable) -> String? {
        growing(property)
    }

    /// The elements of an array that are whole.
    public subscript<Element: Decodable & Sendable>(
        dynamicMember property: KeyPath<Value, [Element]> & Sendable
    ) -> [Element] {
        member(property).map { text.elements($0, as: Element.self, cut) } ?? fallback(property) ?? []
    }

    /// The elements of an optional array that are whole; nil before it begins, and where it is null.
    public subscript<Element: Decodable & Sendable>(
        dynamicMember property: KeyPath<Value, [Element]?> & Sendable
    ) -> [Element]? {
        guard let index = member(property) else { return fallback(property) ?? nil }
        return text.with { $0.json.isArray(index) } ? text.elements(index, as: Element.self, cut) : nil
    }

    /// Whether a property's value is whole. One that is left out is so once the object is.
    public func isComplete<Member>(_ property: KeyPath<Value, Member> & Sendable) -> Bool {
        isComplete || (member(property).map { index in text.with { $0.json.isComplete(index, cut) } } ?? false)
    }

    /// What is there of an object, or of another value; nil before it begins.
    public func nested<Member: Decodable & Sendable>(
        _ property: KeyPath<Value, Member> & Sendable
    ) -> Partial<Member>? {
        member(property).map { Partial<Member>(text: text, cut: cut, index: $0) }
    }

    /// What is there of an optional object, or of another value; nil before it begins.
    public func nested<Member: Decodable & Sendable>(
        _ property: KeyPath<Value, Member?> & Sendable
    ) -> Partial<Member>? {
        member(property).map { Partial<Member>(text: text, cut: cut, index: $0) }
    }

    /// The elements of an array that have begun: all but the last are whole.
    public func elements<Element: Decodable & Sendable>(
        _ property: KeyPath<Value, [Element]> & Sendable
    ) -> [Partial<Element>] {
        elements(of: member(property))
    }

    /// The elements of an optional array that have begun: all but the last are whole.
    public func elements<Element: Decodable & Sendable>(
        _ property: KeyPath<Value, [Element]?> & Sendable
    ) -> [Partial<Element>] {
        elements(of: member(property))
    }

    private func elements<Element>(of index: Int?) -> [Partial<Element>] {
        guard let index else { return [] }
        let indices = text.with { content in
            var indices: [Int] = []
            content.json.elements(index, cut) { indices.append($0) }
            return indices
        }
        return indices.map { Partial<Element>(text: text, cut: cut, index: $0) }
    }

    // MARK: What is found

    /// The entry of a property's value, where it has begun.
    private func member(_ property: PartialKeyPath<Value> & Sendable) -> Int? {
        guard let key = MemberKeys.key(of: property) else { return nil }
        return text.with { $0.json.member(key, of: index, cut) }
    }

    private func whole<Member: Decodable & Sendable>(
        _ property: KeyPath<Value, Member> & Sendable, as type: Member.Type
    ) -> Member? {
        guard let index = member(property) else { return fallback(property) }
        guard text.with({ $0.json.isComplete(index, cut) }) else { return nil }
        return text.value(index, as: type)
    }

    private func growing<Member: Decodable & Sendable>(_ property: KeyPath<Value, Member> & Sendable) -> String? {
        guard let index = member(property) else { return fallback(property).flatMap { $0 as? String } }
        return text.string(index, cut)
    }

    /// The property of the whole value, where that is there: for properties whose name in JSON is not known, and for those
    /// with a value where the member is left out.
    private func fallback<Member>(_ property: KeyPath<Value, Member>) -> Member? {
        guard isComplete else { return nil }
        return (try? value())?[keyPath: property]
    }
}

extension Partial where Value: Collection {
    /// The elements of an array by itself that have begun: all but the last are whole.
    public func elements<Element: Decodable & Sendable>() -> [Partial<Element>] where Value == [Element] {
        elements(of: index)
    }
}
