// Where an element goes among those that are there. A file of its own because of `Array.span`, which reaches an element's
// members without copying it and came with the 2025 systems; older ones copy.

extension Array where Element: FoldableElement {
    /// Adds the elements of a later array.
    @inlinable
    mutating func fold(_ next: inout Self) {
        for index in next.indices { next[index].add(to: &self) }
    }

    /// The place of the element that a later one continues; nil where it begins a new one.
    ///
    /// An index decides where there is one, else an id, else a name begins the next element, else the last one goes on.
    @inlinable
    func place(continuedBy next: borrowing Element) -> Int? {
        let key = Element.foldKey(of: next)
        if let index = Element.foldIndex(of: next) {
            guard let place = last(at: index) else { return nil }
            return key.isEmpty || key.continues(Element.foldKey(of: self[place])) ? place : nil
        }
        if let id = key.id {
            return lastIndex { Element.foldKey(of: $0).id == id }
        }
        guard key.name == nil, let last, key.continues(Element.foldKey(of: last)) else { return nil }
        return count - 1
    }

    /// The place of the last element with an index.
    @inlinable
    func last(at index: Int) -> Int? {
        var place = count
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            let elements = span
            while place > 0 {
                place &-= 1
                if Element.foldIndex(of: elements[place]) == index { return place }
            }
        } else {
            while place > 0 {
                place &-= 1
                if Element.foldIndex(of: self[place]) == index { return place }
            }
        }
        return nil
    }

    /// Where a new element goes: elements with an index stand in its order.
    @inlinable
    func placeOfNew(_ index: Int?) -> Int {
        guard let index, let last, let greatest = Element.foldIndex(of: last), greatest > index else { return count }
        return firstIndex { (Element.foldIndex(of: $0) ?? index) > index } ?? count
    }
}

extension FoldableElement {
    /// Adds this element to those before it.
    @inlinable
    mutating func add(to all: inout [Self]) {
        if let place = all.place(continuedBy: self) {
            all[place].fold(&self)
        } else {
            all.insert(self, at: all.placeOfNew(Self.foldIndex(of: self)))
        }
    }
}
