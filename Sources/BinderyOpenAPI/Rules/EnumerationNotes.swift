// What a description says of a single listed value: a name, a text, whether it is on its way out.
//
//     enum: [0, 1]                           →  0 named "off", 1 named "on", with their texts
//     x-enum-varnames: [OFF, ON]
//     x-enum-descriptions: [Never., Always.]
//     oneOf: [{const: a, description: A.}]   →  "a" with its text

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

struct EnumerationNotes {
    private static let names = ["x-enum-varnames", "x-enumNames", "x-enum-names"]
    private static let texts = ["x-enum-descriptions", "x-enumDescriptions"]

    private(set) var nameHint: String?
    private(set) var documentation: String?
    private(set) var isDeprecated = false

    /// - Parameter value: The node of the value, which stands in a list or under `const`.
    init(_ value: Located, in references: References, log: DiagnosticLog) {
        let (list, last) = Self.split(value.pointer)
        if last == "const" {
            guard let schema = references.find(list) else { return }
            documentation = schema.node["description"]?.string ?? schema.node["title"]?.string
            isDeprecated = schema.node["deprecated"]?.bool ?? false
        } else if let index = Int(last), list.hasSuffix("/enum") {
            guard let schema = references.find(Self.split(list).before) else { return }
            let count = schema.node["enum"]?.count ?? 0
            nameHint = Self.text(Self.names, of: schema, index, value, count: count, log)
            documentation = Self.text(Self.texts, of: schema, index, value, count: count, log)
        }
    }

    /// A pointer without its last part, and that part.
    private static func split(_ pointer: String) -> (before: String, last: String) {
        guard let slash = pointer.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", pointer) }
        return (String(pointer[..<slash]), String(pointer[pointer.utf8.index(after: slash)...]))
    }

    /// The text beside a value: at the same place of a list, or under the value in a mapping.
    private static func text(
        _ keys: [String], of schema: Located, _ index: Int, _ value: Located, count: Int, _ log: DiagnosticLog
    ) -> String? {
        guard let notes = keys.lazy.compactMap({ schema.child($0) }).first else { return nil }
        switch notes.node.kind {
        case .sequence:
            guard notes.node.count == count else {
                if index == 0 {
                    log.note(
                        "uneven-enumeration",
                        "this list has \(notes.node.count) entries for \(count) values, and is ignored",
                        at: notes.span)
                }
                return nil
            }
            return notes.node[index].text.flatMap { $0.isEmpty ? nil : $0 }
        case .mapping: return value.node.text.flatMap { notes.node[$0]?.text }
        case .scalar: return nil
        }
    }
}
