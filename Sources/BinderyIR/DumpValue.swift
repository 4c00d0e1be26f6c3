// Values of the IR go in as nested members, readable JSON text comes out. What is empty, false or nil is left out.

/// A JSON value that is being written down.
enum DumpValue {
    case text(String)
    case verbatim(String)
    case list([DumpValue])
    case object([(String, DumpValue)])

    static func flag(_ value: Bool) -> DumpValue? { value ? .verbatim("true") : nil }
    static func optional(_ value: String?) -> DumpValue? { value.map(DumpValue.text) }
    static func count(_ value: Int?) -> DumpValue? { value.map { .verbatim(String($0)) } }
    static func texts(_ values: [String]) -> DumpValue? { values.isEmpty ? nil : .list(values.map(DumpValue.text)) }
    static func values(_ values: [DumpValue]) -> DumpValue? { values.isEmpty ? nil : .list(values) }

    /// An object of the members that are there.
    static func members(_ members: KeyValuePairs<String, DumpValue?>) -> DumpValue {
        .object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    /// One line where it fits, else a member or element a line.
    func write(indent: Int, into text: inout String) {
        let line = onOneLine
        if let line, line.utf8.count + indent * 2 <= 116 {
            text += line
            return
        }
        let margin = String(repeating: "  ", count: indent + 1)
        switch self {
        case .text(let value): text += JSONQuote.quote(value)
        case .verbatim(let value): text += value
        case .list(let values):
            text += "["
            for (index, value) in values.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + margin
                value.write(indent: indent + 1, into: &text)
            }
            text += "\n" + margin.dropLast(2) + "]"
        case .object(let members):
            text += "{"
            for (index, (key, value)) in members.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + margin + JSONQuote.quote(key) + ": "
                value.write(indent: indent + 1, into: &text)
            }
            text += "\n" + margin.dropLast(2) + "}"
        }
    }

    /// nil where it is clear early that the text is too long for a line.
    private var onOneLine: String? {
        switch self {
        case .text(let value): return JSONQuote.quote(value)
        case .verbatim(let value): return value
        case .list(let values):
            guard values.count <= 40 else { return nil }
            var texts: [String] = []
            for value in values {
                guard let text = value.onOneLine, text.utf8.count <= 116 else { return nil }
                texts.append(text)
            }
            return "[" + texts.joined(separator: ", ") + "]"
        case .object(let members):
            guard members.count <= 12 else { return nil }
            var texts: [String] = []
            for (key, value) in members {
                guard let text = value.onOneLine, text.utf8.count <= 116 else { return nil }
                texts.append(JSONQuote.quote(key) + ": " + text)
            }
            return "{" + texts.joined(separator: ", ") + "}"
        }
    }
}
