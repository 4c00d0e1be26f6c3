// The members of a partial value by key paths of its type.

import BinderyRuntime

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
        member(property).map { snapshot.elements($0, as: Element.self) } ?? fallback(property) ?? []
    }

    /// The elements of an optional array that are whole; nil before it begins, and where it is null.
    public subscript<Element: Decodable & Sendable>(
        dynamicMember property: KeyPath<Value, [Element]?> & Sendable
    ) -> [Element]? {
        guard let index = member(property) else { return fallback(property) ?? nil }
        return isArray(index) ? snapshot.elements(index, as: Element.self) : nil
    }

    /// Whether a property's value is whole. One that is left out is so once the object is.
    public func isComplete<Member>(_ property: KeyPath<Value, Member> & Sendable) -> Bool {
        isComplete || (member(property).map { snapshot.at($0) }.map { Partial<JSONValue>($0).isComplete } ?? false)
    }

    /// What is there of an object, or of another value; nil before it begins.
    public func nested<Member: Decodable & Sendable>(
        _ property: KeyPath<Value, Member> & Sendable
    ) -> Partial<Member>? {
        member(property).map { Partial<Member>(snapshot.at($0)) }
    }

    /// What is there of an optional object, or of another value; nil before it begins.
    public func nested<Member: Decodable & Sendable>(
        _ property: KeyPath<Value, Member?> & Sendable
    ) -> Partial<Member>? {
        member(property).map { Partial<Member>(snapshot.at($0)) }
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
        let indices = snapshot.read { content, cut in
            var indices: [Int] = []
            content.json.elements(index, cut) { indices.append($0) }
            return indices
        }
        return indices.map { Partial<Element>(snapshot.at($0)) }
    }

    // MARK: What is found

    private func isArray(_ index: Int) -> Bool { snapshot.read { content, _ in content.json.isArray(index) } }

    /// The entry of a property's value, where it has begun.
    private func member(_ property: PartialKeyPath<Value> & Sendable) -> Int? {
        guard let key = MemberKeys.key(of: property) else { return nil }
        return snapshot.read { content, cut in content.json.member(key, of: index, cut) }
    }

    private func whole<Member: Decodable & Sendable>(
        _ property: KeyPath<Value, Member> & Sendable, as type: Member.Type
    ) -> Member? {
        guard let index = member(property) else { return fallback(property) }
        return snapshot.value(index, as: type)
    }

    private func growing<Member: Decodable & Sendable>(_ property: KeyPath<Value, Member> & Sendable) -> String? {
        let found = MemberKeys.key(of: property).flatMap { key in
            snapshot.read { content, cut -> String?? in
                content.json.member(key, of: index, cut).map { content.string($0, cut) }
            }
        }
        return found ?? fallback(property).flatMap { $0 as? String }
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
