// What APIDump says of the IR comes in; JSON text goes out, always the same for the same value.

/// JSON in the making. Members keep their order; what says nothing is left out by `object`.
indirect enum DumpValue {
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([DumpValue])
    case members([(String, DumpValue)])

    /// An object without the members that are nil.
    static func object(_ members: KeyValuePairs<String, DumpValue?>) -> DumpValue {
        .members(members.compactMap { key, value in value.map { (key, $0) } })
    }

    static func text(_ text: String?) -> DumpValue? { text.map { DumpValue.text($0) } }
    static func number(_ number: Int?) -> DumpValue? { number.map { DumpValue.number($0) } }
    /// Only what is set is said.
    static func set(_ flag: Bool) -> DumpValue? { flag ? .flag(true) : nil }
    static func filled(_ list: [DumpValue]) -> DumpValue? { list.isEmpty ? nil : .list(list) }
    static func texts(_ list: [String]) -> DumpValue? { filled(list.map { DumpValue.text($0) }) }

    /// Indented by two spaces; lists and objects that fit stand on one line.
    func write(indent: String = "") -> String {
        let flat = flat
        if indent.utf8.count + flat.utf8.count <= 100 { return flat }
        let inner = indent + "  "
        switch self {
        case .list(let elements):
            let lines = elements.map { inner + $0.write(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .members(let members):
            let lines = members.map { "\(inner)\(Self.quoted($0)): \($1.write(indent: inner))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        case .flag, .number, .text: return flat
        }
    }

    private var flat: String {
        switch self {
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): "\(number)"
        case .text(let text): Self.quoted(text)
        case .list(let elements): "[" + elements.map(\.flat).joined(separator: ", ") + "]"
        case .members(let members):
            "{" + members.map { "\(Self.quoted($0)): \($1.flat)" }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
