// A JSON value as a tree, with its members in their order.

/// A JSON value of a description that is written into Swift piece by piece.
package indirect enum JSONTree: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// The number's own text, as JSON spells it.
    case number(String)
    case string(String)
    case array([JSONTree])
    case object([Member])

    package struct Member: Sendable, Hashable {
        package var name: String
        package var value: JSONTree

        package init(name: String, value: JSONTree) {
            self.name = name
            self.value = value
        }
    }

    /// Each text in it that is no name.
    package var texts: [String] {
        switch self {
        case .null, .boolean, .number: []
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(\.texts)
        case .object(let members): members.flatMap(\.value.texts)
        }
    }
}
