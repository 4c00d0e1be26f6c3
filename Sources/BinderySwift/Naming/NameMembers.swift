// Properties, values and variants get their names, each within its type.

import BinderyDiagnostics
import BinderyIR

struct MemberNaming {
    let api: API
    let casing: Casing
    let typeNames: [Identifier]
    private let types: Set<String>
    let log: DiagnosticLog
    private let words: CamelCase

    init(api: API, casing: Casing, typeNames: [Identifier], log: DiagnosticLog) {
        self.api = api
        self.casing = casing
        words = CamelCase(casing)
        self.typeNames = typeNames
        self.log = log
        types = Set(typeNames.map(\.text))
    }

    func names(_ type: TypeDecl) -> [Identifier] {
        switch type.kind {
        case .record(let record): properties(record)
        case .enumeration(let enumeration): values(enumeration, in: type)
        case .union(let union): variants(union)
        case .alias, .namespace: []
        }
    }

    /// Of what has no member.
    private static let constant = Identifier(known: "constant")

    /// `tool_call_id` → `toolCallID`
    private func properties(_ record: Record) -> [Identifier] {
        let isTuple = record.isTuple
        var requests: [NameRequest] = []
        // Nor may a member be called like a type, once the names in use by the generated code got their endings.
        var taken = types
        // What is not stored has no member and stands in nobody's way.
        let stored = record.storedPlaces
        for index in stored {
            let name = record.properties[index].wireName
            let chosen = record.properties[index].overrideName
            requests.append(
                NameRequest(
                    pointer: record.properties[index].pointer, span: record.properties[index].span, override: chosen,
                    best: isTuple ? Self.ordinal(name) : member(name),
                    others: {
                        isTuple ? [] : casing.candidates(name).dropFirst().filter { !types.contains($0) }
                    }))
            if let chosen { taken.insert("_" + chosen) }
        }
        var names = [Identifier](repeating: Self.constant, count: record.properties.count)
        let decided = NameTable(reserved: ReservedNames.recordMembers, taken: taken).decide(requests, into: log)
        for (index, name) in zip(stored, decided) { names[index] = name }
        return names
    }

    /// The first name that no type has, since within a type its members hide the types outside.
    private func member(_ text: String) -> String {
        let best = words.of(text)
        guard types.contains(best) else { return best }
        return casing.candidates(text).first { !types.contains($0) } ?? best
    }

    /// `gpt-4.1` → `gpt4_1`, `none` → `noneValue`, `-1` → `minus1`
    private func values(_ enumeration: Enumeration, in type: TypeDecl) -> [Identifier] {
        let kinds = Set(enumeration.values.map(\.literal.kindWord))
        let requests = enumeration.values.map { value in
            NameRequest(
                pointer: "\(type.pointer)/enum/\(value.literal.text)", span: value.span, override: value.overrideName,
                best: words.of(value.nameHint ?? value.literal.text),
                others: { Array(casing.candidates(value, isMixed: kinds.count > 1).dropFirst()) })
        }
        return NameTable(reserved: ReservedNames.valueMembers).decide(requests, into: log)
    }

    private func variants(_ union: Union) -> [Identifier] {
        let requests = union.variants.map { variant in
            NameRequest(
                pointer: variant.pointer, span: variant.span, override: variant.overrideName,
                best: words.of(variant.nameHint ?? best(variant)),
                others: {
                    Array(((variant.nameHint.map { casing.candidates($0) } ?? []) + candidates(variant)).dropFirst())
                })
        }
        return NameTable(reserved: ReservedNames.variantMembers, taken: types).decide(requests, into: log)
    }

    /// What the first candidate is made of.
    private func best(_ variant: Variant) -> String {
        switch variant.selector {
        case .word(let word): word
        case .property(let name, let values): values.first ?? name
        case .members(let names): variant.payload.map(phrase) ?? names.joined(separator: " ")
        case .kind(.string) where variant.payload == .upload: "file"
        case .kind(.array) where variant.payload == .array(.upload): "files"
        case .kind(let kind): kind.rawValue
        case .trial(let name): name
        }
    }

    /// A word by itself, a property's value, a kind; where two are the same, by what tells them apart.
    private func candidates(_ variant: Variant) -> [String] {
        let payload = variant.payload.map(phrase)
        let place = Ordinal.place(variant.pointer)
        return switch variant.selector {
        case .word(let word): casing.candidates(word, word + " word")
        case .property(let name, let values):
            casing.candidates(values.first ?? name, payload, "\(name) \(values.first ?? "")")
        case .members(let names):
            casing.candidates(
                payload ?? names.joined(separator: " "), "with " + names.joined(separator: " "),
                place.map { "\($0) with " + names.joined(separator: " ") })
        case .kind(.string) where variant.payload == .upload: casing.candidates("file", "file kind")
        case .kind(.array) where variant.payload == .array(.upload): casing.candidates("files", "files kind")
        case .kind(let kind): casing.candidates(kind.rawValue, kind.rawValue + " kind")
        case .trial(let name): casing.candidates(name, payload, name + " variant", place.map { "\($0) \(name)" })
        }
    }

    /// A type in words: `array(array(integer))` → integer array array
    private func phrase(_ use: TypeUse) -> String {
        switch use {
        case .boolean: "boolean"
        case .string(let format): format ?? "string"
        case .integer: "integer"
        case .number: "number"
        case .unixTime: "unixtime"
        case .upload: "upload"
        case .json: "json"
        case .array(let element): phrase(element) + " array"
        case .map(let value): phrase(value) + " map"
        case .nullable(let inner): phrase(inner)
        case .named(let id): typeNames[id.rawValue].text
        case .external(let name): name.split(separator: ".").last.map(String.init) ?? name
        }
    }

    ///     0 → first
    private static func ordinal(_ position: String) -> String { Int(position).map(Ordinal.word) ?? position }
}

extension Casing {
    /// What a member may be called, the best first: the words; what tells it apart; the words with separators spelled; the text
    /// as it is written.
    func candidates(_ text: String, _ qualified: String?...) -> [String] {
        var candidates = [lowerCamel(Words(text))]
        candidates += qualified.compactMap { $0 }.map { lowerCamel(Words($0)) }
        candidates.append(lowerCamel(.spelled(text)))
        if Identifier(text) != nil { candidates.append(text) }
        candidates += LastResort.endings(text).map { candidates[0] + $0 }
        return candidates
    }

    /// The name that the description suggests, then the value itself: with its sign, and where there are values of several
    /// kinds with its own.
    ///
    ///     created_at, -created_at → createdAt, minusCreatedAt      asc, ASC → asc, ASC      1, "1" → number1, string1
    fileprivate func candidates(_ value: EnumerationValue, isMixed: Bool) -> [String] {
        let text = value.literal.text
        let signs = ["-": "minus", "+": "plus"]
        let signed = text.count > 1 ? signs[String(text.prefix(1))].map { "\($0) \(text.dropFirst())" } : nil
        return (value.nameHint.map { candidates($0) } ?? [])
            + candidates(text, signed ?? text, isMixed ? "\(value.literal.kindWord) \(text)" : nil)
    }
}

/// `tool_call_id` → `toolCallID`, kept: a description says the same words over and over.
private final class CamelCase {
    private let casing: Casing
    private var known: [String: String] = [:]

    init(_ casing: Casing) { self.casing = casing }

    func of(_ text: String) -> String {
        if let name = known[text] { return name }
        let name = casing.lowerCamel(Words(text))
        known[text] = name
        return name
    }
}

extension Literal {
    /// What tells `1` and `"1"` apart in a name.
    var kindWord: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .json: "json"
        }
    }

    /// The value as a name is made of it.
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let text), .string(let text), .json(let text): text
        }
    }
}
