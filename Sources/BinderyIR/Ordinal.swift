// A place in a row goes in, the word for it comes out: `first`, `second`, … `element11`.

package enum Ordinal {
    private static let words = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    package static func word(_ index: Int) -> String {
        words.indices.contains(index) ? words[index] : "element\(index + 1)"
    }
}
