// Where an element goes among those that are there. A file of its own because of `Array.span`, which reaches an element's
// members without copying it and came with the 2025 systems; older ones copy.

extension Array where Element: FoldableElement {
    /// Adds the elements of a later array.
    @inlinable
    mutating func fold(_ next: inout Self) {
        for index in next.indices { next[index].add(to: &self) }
    }

    /// Folds the elements one by one, as if each had come by itself.
    @inlinable
    mutating func foldWithin() {
        guard count > 1 else {
            if count == 1 { self[0].foldWithin() }
            return
        }
        var all: Self = []
        all.fold(&self)
        self = all
    }

    /// The place of the element that a later one continues; nil where it begins a new one.
    ///
    /// An index decides where there is one, else an id, else a name begins the next element, else the last one goes on.
    @inlinable
    func place(continuedBy next: borrowing Element) -> Int? {
        let key = Element.foldKey(of: next)
        if let index = Element.foldIndex(of: next) {
            guard let place = last(at: index) else { return placeWithoutIndex(continuedBy: key, at: index) }
            return key.isEmpty || key.continues(Element.foldKey(of: self[place])) ? place : nil
        }
        if let id = key.id {
            return lastIndex { Element.foldKey(of: $0).id == id }
        }
        guard key.name == nil, let last, key.continues(Element.foldKey(of: last)) else { return nil }
        return count - 1
    }

    /// The place of the element that one with an index continues, where none of that index is there: some servers leave the
    /// index out where a call begins, and write it in the pieces that follow.
    ///
    /// An id decides where there is one, else the place that the index names, else the last element goes on; only elements
    /// without an index are meant.
    @inlinable
    func placeWithoutIndex(continuedBy key: FoldKey, at index: Int) -> Int? {
        func isContinued(_ place: Int) -> Bool {
            Element.foldIndex(of: self[place]) == nil && key.continues(Element.foldKey(of: self[place]))
        }
        guard !isEmpty, Element.foldIndex(of: self[0]) == nil || Element.foldIndex(of: self[count - 1]) == nil else {
            return nil
        }
        if let id = key.id {
            return lastIndex { Element.foldIndex(of: $0) == nil && Element.foldKey(of: $0).id == id }
        }
        guard key.name == nil else { return nil }
        if indices.contains(index), isContinued(index) { return index }
        // Only what has an id or a name can do without those in a piece: any other element of a new index is a new one.
        let known = Element.foldKey(of: self[count - 1])
        return (known.id ?? known.name) != nil && isContinued(count - 1) ? count - 1 : nil
    }

    /// The place of the last element with an index.
    @inlinable
    func last(at index: Int) -> Int? {
        if count > Self.few, let end = countUpTo(index) {
            return end > 0 && Element.foldIndex(of: self[end - 1]) == index ? end - 1 : nil
        }
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
        if count > Self.few, let end = countUpTo(index) { return end }
        return firstIndex { (Element.foldIndex(of: $0) ?? index) > index } ?? count
    }

    /// Up to this many elements are looked at one by one.
    @inlinable
    static var few: Int { 8 }

    /// How many elements have no greater index; nil where one that is looked at has none, so that they may stand in no order.
    /// It takes steps as many as the count has binary digits: there may be thousands of elements.
    @inlinable
    func countUpTo(_ index: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            guard let known = Element.foldIndex(of: self[middle]) else { return nil }
            if known <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension FoldableElement {
    /// Adds this element to those before it.
    @inlinable
    mutating func add(to all: inout [Self]) {
        if let place = all.place(continuedBy: self) {
            all[place].fold(&self)
        } else {
            var new = self
            new.foldWithin()
            all.insert(new, at: all.placeOfNew(Self.foldIndex(of: self)))
        }
    }
}
