// A place in a row goes in, the word for it comes out: `first`, `second`, … `element11`.

package enum Ordinal {
    private static let words = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    /// The word for the last step of a pointer, where that is a place in a row: `…/oneOf/1` → second.
    package static func place(_ pointer: String) -> String? {
        pointer.split(separator: "/").last.flatMap { Int($0) }.map(word)
    }

    package static func word(_ index: Int) -> String {
        words.indices.contains(index) ? words[index] : "element\(index + 1)"
    }
}
