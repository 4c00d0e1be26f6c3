// The pointer of a place in a document → the JSONPath that selects it.

import BinderyIR
import BinderyYAML

enum OverlayTarget {
    /// `/paths/~1pets/get` → `$.paths['/pets'].get`; what stands in a list is addressed by its index.
    static func path(_ pointer: String, in root: YAMLNode) -> String {
        var text = "$"
        var node: YAMLNode? = root
        for segment in Pointer.segments(pointer) {
            if node?.kind == .sequence, let index = Int(segment), let list = node {
                text += "[\(index)]"
                node = (0..<list.count).contains(index) ? list[index] : nil
            } else {
                text += isPlain(segment) ? ".\(segment)" : "[\(quoted(segment))]"
                node = node?[segment]
            }
        }
        return text
    }

    /// The path of some members of a place.
    static func members(_ names: [String], of path: String) -> String {
        if names.count == 1, let name = names.first, isPlain(name) { return "\(path).\(name)" }
        return "\(path)[\(names.map(quoted).joined(separator: ", "))]"
    }

    /// The path of the elements of a list that are some texts.
    static func elements(_ texts: [String], of path: String) -> String {
        "\(path)[?\(texts.map { "@ == \(quoted($0))" }.joined(separator: " || "))]"
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F
        }
    }

    static func quoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "'"
    }
}
