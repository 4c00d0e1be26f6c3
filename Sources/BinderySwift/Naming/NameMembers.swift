// Properties, values and variants get their names, each within its type.

import BinderyDiagnostics
import BinderyIR

struct MemberNaming {
    let api: API
    let typeNames: [Identifier]
    let log: DiagnosticLog
    private let words = CamelCase()

    init(api: API, typeNames: [Identifier], log: DiagnosticLog) {
        self.api = api
        self.typeNames = typeNames
        self.log = log
    }

    func names(_ type: TypeDecl) -> [Identifier] {
        switch type.kind {
        case .record(let record): properties(record)
        case .enumeration(let enumeration): values(enumeration, in: type)
        case .union(let union): variants(union)
        case .alias: []
        }
    }

    /// `tool_call_id` → `toolCallID`
    private func properties(_ record: Record) -> [Identifier] {
        // What is not stored has no member and stands in nobody's way.
        let stored = record.properties.filter { !$0.isImplied }
        let requests = stored.map { property in
            NameRequest(
                pointer: property.pointer, span: property.span, override: property.overrideName,
                best: words.of(property.wireName), others: { Self.others(property.wireName) })
        }
        var taken: Set<String> = []
        for property in stored {
            if let name = property.overrideName { taken.insert("_" + name) }
        }
        var decided = NameTable(reserved: ReservedNames.recordMembers, taken: taken).decide(requests, into: log)
        return record.properties.map { $0.isImplied ? Identifier(known: "constant") : decided.removeFirst() }
    }

    /// `gpt-4.1` → `gpt4_1`, `none` → `noneValue`, `-1` → `minus1`
    private func values(_ enumeration: Enumeration, in type: TypeDecl) -> [Identifier] {
        let requests = enumeration.values.map { value in
            NameRequest(
                pointer: "\(type.pointer)/enum/\(value.literal.text)", span: value.span, override: value.overrideName,
                best: words.of(value.literal.text), others: { Self.others(value.literal.text) })
        }
        return NameTable(reserved: ReservedNames.valueMembers).decide(requests, into: log)
    }

    private func variants(_ union: Union) -> [Identifier] {
        let requests = union.variants.map { variant in
            let texts = texts(variant)
            return NameRequest(
                pointer: variant.pointer, span: variant.span, override: variant.overrideName,
                best: words.of(texts.name), others: { Self.others(texts.name, texts.qualified) })
        }
        return NameTable(reserved: ReservedNames.variantMembers).decide(requests, into: log)
    }

    /// A word by itself, a property's value, a kind; where two are the same, by what tells them apart.
    private func texts(_ variant: Variant) -> (name: String, qualified: [String]) {
        let payload = variant.payload.map { [phrase($0)] } ?? []
        return switch variant.selector {
        case .word(let word): (word, [word + " word"])
        case .property(let name, let values):
            (values.first ?? name, payload + ["\(name) \(values.first ?? "")"])
        case .members(let names):
            (payload.first ?? names.joined(separator: " "), ["with " + names.joined(separator: " ")])
        case .kind(let kind): (kind.rawValue, [kind.rawValue + " kind"])
        case .trial(let name): (name, payload + [name + " variant"])
        }
    }

    /// A type in words: `array(array(integer))` → integer array array
    private func phrase(_ use: TypeUse) -> String {
        switch use {
        case .boolean: "boolean"
        case .string(let format): format ?? "string"
        case .integer: "integer"
        case .number: "number"
        case .json: "json"
        case .array(let element): phrase(element) + " array"
        case .map(let value): phrase(value) + " map"
        case .nullable(let inner): phrase(inner)
        case .named(let id): typeNames[id.rawValue].text
        }
    }

    /// After the words: what tells it apart; the words with separators spelled; the text as it is written.
    static func others(_ text: String, _ qualified: [String] = []) -> [String] {
        var others = qualified.map { Casing.lowerCamel(Words($0)) }
        others.append(Casing.lowerCamel(.spelled(text)))
        if Identifier(text) != nil { others.append(text) }
        return others
    }
}

/// `tool_call_id` → `toolCallID`, kept: a description says the same words over and over.
private final class CamelCase {
    private var known: [String: String] = [:]

    func of(_ text: String) -> String {
        if let name = known[text] { return name }
        let name = Casing.lowerCamel(Words(text))
        known[text] = name
        return name
    }
}

extension Literal {
    /// The value as a name is made of it.
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text), .string(let text), .json(let text): text
        }
    }
}
