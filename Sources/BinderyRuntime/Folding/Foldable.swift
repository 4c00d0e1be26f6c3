// What a value has to be so that the chunks of a stream can be merged into one: by itself, or as an element of an array.

/// A part of a streamed chunk that grows by the same part of the chunks after it.
///
/// Generated types conform to it where an operation's response comes whole or in chunks; the rules are those of
/// `FoldRule`, and a description changes them by `x-bindery-folds`.
public protocol Foldable: Sendable {
    /// Adds what a later chunk brings. A member that is missing or null in `next` changes nothing.
    /// - Parameter next: the later value; it stays as it is, and is inout so that its elements are reached in place.
    mutating func fold(_ next: inout Self)

    /// Makes one of those elements of the value's own arrays that continue one another: a value that is the first of its kind
    /// in a stream is folded as if its elements had come one by one.
    mutating func foldWithin()
}

extension Foldable {
    /// A value without arrays whose elements grow stays as it is.
    @inlinable
    public mutating func foldWithin() {}
}

/// An element of an array whose elements grow: a choice, a tool call.
public protocol FoldableElement: Foldable {
    /// The element's `index`; nil where it has none.
    static func foldIndex(of element: borrowing Self) -> Int?

    /// What else tells which element of the array so far a later one continues.
    static func foldKey(of element: borrowing Self) -> FoldKey
}

extension FoldableElement {
    @inlinable
    public static func foldIndex(of element: borrowing Self) -> Int? { nil }

    @inlinable
    public static func foldKey(of element: borrowing Self) -> FoldKey { FoldKey() }
}

/// What tells the elements of a growing array from each other, beside an index. Empty texts count as missing.
public struct FoldKey: Sendable, Hashable {
    /// The element's `id`.
    public var id: String?
    /// Its name, or that of what it calls.
    public var name: String?
    /// Its `type`.
    public var type: String?

    @inlinable
    public init(id: String? = nil, name: String? = nil, type: String? = nil) {
        self.id = id == "" ? nil : id
        self.name = name == "" ? nil : name
        self.type = type == "" ? nil : type
    }

    /// Whether an element with this key can go on with one that has the other, where nothing else told them apart.
    @inlinable
    func continues(_ other: FoldKey) -> Bool {
        if let type, let known = other.type, type != known { return false }
        // Some servers number all calls 0: another id together with a name is another call.
        if let id, let known = other.id, id != known { return name == nil }
        return true
    }

    /// Whether it tells nothing, as in most pieces.
    @inlinable
    var isEmpty: Bool { id == nil && name == nil && type == nil }
}
