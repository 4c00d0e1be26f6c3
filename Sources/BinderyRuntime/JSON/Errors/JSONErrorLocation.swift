// Where in a document an error is: for a person who has the document before him, and for programs that look into it.

/// A place in a JSON text.
public struct JSONErrorLocation: Hashable, Sendable {
    /// The keys and indices that lead to the value, such as `choices[2].delta`.
    public var path: JSONPath
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int
    /// What stands there: the start of a value (at most 60 bytes), or `the end of the text`.
    public var found: String
}

/// The way from a document's root to one of its values.
public struct JSONPath: Hashable, Sendable, CustomStringConvertible {
    /// One step inwards.
    public enum Step: Hashable, Sendable {
        /// Into the member of this name.
        case key(String)
        /// Into the element at this index, from 0.
        case index(Int)
    }

    /// From the whole text inwards.
    public var steps: [Step]

    /// The path of these steps; without any, the whole text.
    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// Whether it is the whole text that is meant.
    public var isEmpty: Bool { steps.isEmpty }

    /// As in Swift or JavaScript: `choices[2].delta["odd key"]`.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where key.isPlainName: text += text.isEmpty ? key : "." + key
            case .key(let key): text += "[\"\(key)\"]"
            }
        }
        return text
    }
}

extension String {
    fileprivate var isPlainName: Bool {
        guard let first = utf8.first, !(0x30...0x39).contains(first) else { return false }
        return utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x5F || byte == 0x24 || byte == 0x2D || byte >= 0x80
        }
    }
}
