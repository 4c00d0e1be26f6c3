// A node → YAML in block style that reads back as the same values: strings in quotes only where they need them, numbers as
// they stood. Aliases are written out.
//
//     {"a": ["1", 1], "b": "two\nlines\n"}    →    a:
//                                                    - "1"
//                                                    - 1
//                                                  b: |
//                                                    two
//                                                    lines

package enum YAMLWriter {
    /// The text of a document.
    package static func text(of root: YAMLNode) -> String {
        var writing = YAMLWriting()
        writing.write(root)
        return String(decoding: writing.text, as: UTF8.self)
    }
}

/// One pass over a node, with a stack instead of recursion.
private struct YAMLWriting {
    private struct Frame {
        let node: YAMLNode
        let indentation: Int
        var next = 0
        /// Whether the first entry goes on where the line stands, after `- `.
        var isInline: Bool
    }

    var text: [UInt8] = []
    private var frames: [Frame] = []

    mutating func write(_ root: YAMLNode) {
        value(root, indentation: 0, after: .nothing)
        while var frame = frames.popLast() {
            guard frame.next < frame.node.count else { continue }
            let position = frame.next
            frame.next += 1
            if !frame.isInline { put(String(repeating: " ", count: frame.indentation)) }
            frame.isInline = false
            frames.append(frame)
            if frame.node.kind == .sequence {
                put("-")
                value(frame.node[position], indentation: frame.indentation + 2, after: .dash)
            } else {
                let (key, value) = frame.node.entries[position]
                write(key: key, indentation: frame.indentation)
                self.value(value, indentation: frame.indentation + 2, after: .key)
            }
        }
    }

    private enum LinePrefix { case nothing, dash, key }

    /// What follows a lead, to the end of its line; collections go on below.
    private mutating func value(_ node: YAMLNode, indentation: Int, after lead: LinePrefix) {
        if node.kind == .scalar || node.count == 0 {
            if lead != .nothing { put(" ") }
            put(
                node.kind == .scalar
                    ? scalar(node, indentation: max(2, indentation)) : node.kind == .mapping ? "{}" : "[]")
            put("\n")
            return
        }
        switch lead {
        case .nothing: break
        case .dash: put(" ")
        case .key: put("\n")
        }
        frames.append(
            Frame(node: node, indentation: lead == .nothing ? 0 : indentation, isInline: lead != .key))
    }

    private mutating func write(key: YAMLNode, indentation: Int) {
        // Keys are told apart by their text: a number stands as it is, and nothing at all is an empty text.
        let written = key.text ?? ""
        let text = key.string == nil && !written.isEmpty ? written : YAMLText.quotedWhereNeeded(written)
        // libyaml looks at most 1,024 characters ahead for the colon of a key.
        if text.utf8.count > 1_000 {
            put("? \(text)\n\(String(repeating: " ", count: indentation)):")
        } else {
            put("\(text):")
        }
    }

    private func scalar(_ node: YAMLNode, indentation: Int) -> String {
        guard let scalar = node.scalar else { return "" }
        switch scalar {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .int(let text): return text
        // A whole number is a fraction only by its tag.
        case .float(let text): return CoreType(Array(text.utf8)[...]) == .float ? text : "!!float \(text)"
        case .string(let text):
            return YAMLText.literal(text, indentation: indentation)
                ?? YAMLText.quotedWhereNeeded(text)
        }
    }

    private mutating func put(_ piece: String) { text.append(contentsOf: piece.utf8) }
}
