// A place in a row goes in, the word for it comes out: `first`, `second`, … `element11`.

package enum Ordinal {
    private static let words = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    /// The word for the last place in a row on the way of a pointer: `…/oneOf/1/items` → second.
    package static func place(_ pointer: String) -> String? {
        var rest = pointer.utf8[...]
        while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
            if let place = Int(Substring(rest[rest.index(after: slash)...])) { return word(place) }
            rest = rest[..<slash]
        }
        return Int(Substring(rest)).map(word)
    }

    package static func word(_ index: Int) -> String {
        words.indices.contains(index) ? words[index] : "element\(index + 1)"
    }
}
