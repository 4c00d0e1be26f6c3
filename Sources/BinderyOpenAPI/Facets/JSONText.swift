// A node goes in, the JSON text of its value comes out, on one line, members in their order.

import BinderyYAML

enum JSONText {
    static func write(_ node: YAMLNode) -> String {
        switch node.kind {
        case .scalar: scalar(node)
        case .sequence: "[" + node.elements.map(write).joined(separator: ", ") + "]"
        case .mapping:
            "{" + node.entries.map { "\(quote($0.key.text ?? "")): \(write($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    private static func scalar(_ node: YAMLNode) -> String {
        switch node.scalar {
        case .null, nil: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let text), .float(let text): NumberText.json(text) ?? quote(text)
        case .string(let text): quote(text)
        }
    }

    static func quote(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
