// A node goes in, the JSON text of its value comes out, on one line, members in their order.

import BinderyIR
import BinderyYAML

enum JSONText {
    static func write(_ node: YAMLNode) -> String {
        switch node.kind {
        case .scalar: scalar(node)
        case .sequence: "[" + node.elements.map(write).joined(separator: ", ") + "]"
        case .mapping:
            "{"
                + node.entries.map { "\(JSONQuote.quote($0.key.text ?? "")): \(write($0.value))" }.joined(
                    separator: ", ") + "}"
        }
    }

    private static func scalar(_ node: YAMLNode) -> String {
        switch node.scalar {
        case .null, nil: "null"
        case .bool(let value): value ? "true" : "false"
        case .int(let text), .float(let text): NumberText.json(text) ?? JSONQuote.quote(text)
        case .string(let text): JSONQuote.quote(text)
        }
    }
}
