// Where a node stands in a document: the steps from the root. Written as RFC 9535's normalized path.

/// A step from a collection into one of its parts.
package enum Step: Sendable {
    case name(String)
    case index(Int)
}

/// A node's place; nil stands for the root. Siblings share the steps above them.
package final class Location: Sendable {
    let parent: Location?
    let step: Step
    let depth: Int

    init(_ parent: Location?, _ step: Step) {
        self.parent = parent
        self.step = step
        depth = (parent?.depth ?? 0) + 1
    }

    /// The steps of a place, the first from the root.
    static func steps(_ location: Location?) -> [Step] {
        var steps: [Step] = []
        var next = location
        while let here = next {
            steps.append(here.step)
            next = here.parent
        }
        return steps.reversed()
    }

    /// `$['paths']['/pets'][0]`.
    package static func normalized(_ location: Location?) -> String {
        var text = "$"
        for step in steps(location) {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .name(let name): text += "['\(escaped(name))']"
            }
        }
        return text
    }

    static func escaped(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "'": text += "\\'"
            case "\\": text += "\\\\"
            case "\u{8}": text += "\\b"
            case "\u{C}": text += "\\f"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return text
    }
}
