// What the events of a stream have told so far, and what the code that makes them asks about a chunk's elements.

/// How far the events of one stream have come. Generated code uses it.
public struct EventProgress: Sendable {
    private struct Element: Hashable {
        let part: String
        let outer: Int
        let index: Int
    }

    private var begun: Set<Element> = []
    private var ended: Set<Int> = []

    public init() {}

    /// Whether an element is seen for the first time.
    ///
    /// - `part`: which array it stands in.
    /// - `outer`: the element of the chunk's array in which that stands.
    public mutating func begins(_ index: Int, part: String, in outer: Int) -> Bool {
        begun.insert(Element(part: part, outer: outer, index: index)).inserted
    }

    /// Whether an element ends now.
    public mutating func ends(_ index: Int, where isOver: Bool) -> Bool {
        isOver && ended.insert(index).inserted
    }
}

extension ChunkFold {
    /// Where a chunk's element went: its place among all, and its number.
    @inlinable
    public static func place<Element: FoldableElement>(
        of element: Element, in all: [Element]
    ) -> (place: Int, index: Int)? {
        // One that nothing continues may have others of its chunk behind it: its id or its name tells where it went.
        let key = Element.foldKey(of: element)
        let place =
            all.place(continuedBy: element)
            ?? all.lastIndex {
                let other = Element.foldKey(of: $0)
                return key.id == nil ? other.name == key.name : other.id == key.id
            }
        return place.map { ($0, index(of: $0, in: all)) }
    }

    @inlinable
    public static func place<Element: FoldableElement>(
        of element: Element, in all: [Element]?
    ) -> (place: Int, index: Int)? {
        all.flatMap { place(of: element, in: $0) }
    }

    /// The number of an element: its index, or its place where it has none or has it in common with one before it.
    @inlinable
    public static func index<Element: FoldableElement>(of place: Int, in all: [Element]) -> Int {
        guard let index = Element.foldIndex(of: all[place]) else { return place }
        // Of many elements, which stand in the order of their index, only the one before is looked at.
        let others = all[(place > [Element].few ? place - 1 : 0)..<place]
        return others.contains { Element.foldIndex(of: $0) == index } ? place : index
    }

    /// A text that says something.
    @inlinable
    public static func some(_ text: String?) -> String? {
        if let text, !text.isEmpty { text } else { nil }
    }

    /// Elements, where there are some.
    @inlinable
    public static func some<Element>(_ elements: [Element]?) -> [Element]? {
        if let elements, !elements.isEmpty { elements } else { nil }
    }

    /// Any other value that is there.
    @inlinable
    public static func some<Value>(_ value: Value?) -> Value? { value }
}
