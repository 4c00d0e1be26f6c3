// What a value has to be so that the chunks of a stream can be merged into one: by itself, or as an element of an array.

/// A part of a streamed chunk that grows by the same part of the chunks after it.
///
/// Generated types conform to it where an operation's response comes whole or in chunks; the rules are those of
/// `FoldRule`, and a description changes them by `x-bindery-folds`.
public protocol Foldable: Sendable {
    /// Adds what a later chunk brings. A member that is missing or null in `next` changes nothing.
    mutating func fold(_ next: Self)
}

/// An element of an array whose elements grow: a choice, a tool call.
public protocol FoldableElement: Foldable {
    /// What tells which element of the array so far a later one continues.
    static func foldKey(of element: Self) -> FoldKey
}

/// What tells the elements of a growing array from each other.
public struct FoldKey: Sendable, Hashable {
    /// The element's `index`.
    public var index: Int?
    /// Its `id`; empty counts as missing.
    public var id: String?
    /// Its name, or that of what it calls; empty counts as missing.
    public var name: String?
    /// Its `type`; empty counts as missing.
    public var type: String?

    @inlinable
    public init(index: Int? = nil, id: String? = nil, name: String? = nil, type: String? = nil) {
        self.index = index
        self.id = id
        self.name = name
        self.type = type
    }

    /// Whether an element with this key can go on with one that has the other, where nothing else told them apart.
    @inlinable
    func continues(_ other: FoldKey) -> Bool {
        if let type, let known = other.type, type != known, !type.isEmpty, !known.isEmpty { return false }
        // Some servers number all calls 0: another id together with a name is another call.
        if let id, let known = other.id, id != known, !id.isEmpty, !known.isEmpty { return !hasName }
        return true
    }

    @inlinable
    var hasName: Bool { name.map { !$0.isEmpty } ?? false }

    @inlinable
    var hasID: Bool { id.map { !$0.isEmpty } ?? false }
}

extension Array {
    /// The place of the element that one with this key continues; nil where it begins a new one.
    ///
    /// An index decides where there is one, else an id, else a name begins the next element, else the last one goes on.
    @inlinable
    func place(continuedBy key: FoldKey, key keyOf: (Element) -> FoldKey) -> Int? {
        if let index = key.index {
            guard let place = lastIndex(where: { keyOf($0).index == index }) else { return nil }
            return key.continues(keyOf(self[place])) ? place : nil
        }
        if key.hasID, let place = lastIndex(where: { keyOf($0).id == key.id }) { return place }
        if key.hasID || key.hasName { return nil }
        guard let last, key.continues(keyOf(last)) else { return nil }
        return count - 1
    }

    /// Where a new element goes: elements with an index stand in its order.
    @inlinable
    func placeOfNew(_ key: FoldKey, key keyOf: (Element) -> FoldKey) -> Int {
        guard let index = key.index, let last, let greatest = keyOf(last).index, greatest > index else { return count }
        return firstIndex { (keyOf($0).index ?? index) > index } ?? count
    }
}
