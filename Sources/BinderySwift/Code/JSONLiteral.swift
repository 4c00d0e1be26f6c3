// A JSON value goes in, the Swift literal of a `JSONValue` or `JSONObject` comes out.

import BinderyIR

extension Emitter {
    ///     {"type": "function", "strict": null}  →  ["type": "function", "strict": nil]
    func json(_ tree: JSONTree) -> Code {
        switch tree {
        case .null: return "nil"
        case .boolean(let value): return value ? "true" : "false"
        case .number(let text):
            if let value = Int(text) { return "\(literal: value)" }
            if let value = Double(text), value.isFinite { return "\(literal: value)" }
            return "JSONValue(generated: \(literal: text))"
        case .string(let text): return "\(literal: text)"
        case .array(let elements): return list(elements.map(json))
        case .object(let members):
            return members.isEmpty ? "[:]" : list(members.map { "\(literal: $0.name): \(json($0.value))" })
        }
    }

    private func list(_ elements: [Code]) -> Code {
        let inOneLine: Code = "[\(Code.joined(elements, by: ", "))]"
        if inOneLine.isOneLine, inOneLine.width <= 96 { return inOneLine }
        return """
            [
                \(Code.joined(elements, by: ",\n"))
            ]
            """
    }
}
