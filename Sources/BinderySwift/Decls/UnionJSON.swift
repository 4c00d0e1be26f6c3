// How a union reads and writes itself through the runtime's engine: one look at the bytes, then the variant from there.

import BinderyIR

extension Emitter {
    ///     union by "role" of developer, user
    ///     →  switch try json.variant(by: "role", among: "developer\nuser\n") {
    ///        case 1: self = .developer(try json.value(as: DeveloperMessage.self))
    ///        case 2: self = .user(try json.value(as: UserMessage.self))
    ///        default: self = .unknown(try json.unknownVariant())
    ///        }
    func unionJSON(_ type: TypeDecl, _ union: Union) -> Code {
        let choice = UnionJSON(emitter: self, union: union, type: type, cases: names.members(type.id))
        return """
            extension \(path(type.id, in: .file)): OpenUnion {
                \(modifier)init(json: inout JSONReader) throws(JSONError) {
                    \(choice.steps)
                }

                \(modifier)func write(json: inout JSONWriter) {
                    switch self {
                    \(choice.writing)
                    case .unknown(let value): value.write(json: &json)
                    }
                }
            }
            """
    }
}

private struct UnionJSON {
    let emitter: Emitter
    let union: Union
    let type: TypeDecl
    let cases: [Identifier]

    private let unknown: Code = "self = .unknown(try json.unknownVariant())"

    /// The questions one after another; the last one's `default` is the unknown variant.
    var steps: [Code] {
        let looks = union.looks
        let steps = looks.enumerated().map { step($1, isLast: $0 == looks.count - 1) }
        switch looks.last {
        case .words, .property, .kinds: return steps
        case .members, .trial, .without, nil: return steps + [unknown]
        }
    }

    var writing: [Code] {
        zip(union.variants, cases).map { variant, name in
            if variant.payload != nil { return "case .\(member: name)(let value): value.write(json: &json)" }
            guard case .word(let word) = variant.selector else {
                return "case .\(member: name): json.literal(\"null\")"
            }
            return "case .\(member: name): json.literal(\(literal: WireText.quoted(word)))"
        }
    }

    private func step(_ look: VariantTest, isLast: Bool) -> Code {
        switch look {
        case .words(let variants):
            let words = variants.map { index -> String in
                if case .word(let word) = union.variants[index].selector { word } else { "" }
            }
            let branches = variants.enumerated().map { branch("\(literal: $0 + 1)", $1, isLast: isLast) }
            return choose("try json.word(among: \(WireText.table(words)))", branches, isLast: isLast)
        case .property(let name, let variants):
            return property(name, variants, isLast: isLast)
        case .members(let names, let variant):
            return """
                if \(hasMembers(names, of: variant)) {
                    \(assignment(variant))
                    return
                }
                """
        case .trial(let variant):
            return """
                if let value = try json.attempt(\(payload(variant)).self) {
                    self = .\(member: cases[variant])(value)
                    return
                }
                """
        case .kinds(let variants):
            return chooseKind(variants, isLast: isLast)
        case .without(let name, let looks):
            return """
                if try json.kind() == .object, try !json.hasMembers(\(WireText.table([name])), count: 1) {
                    \(looks.map(attempt))
                }
                """
        }
    }

    /// A member that may be null is there where it is; one of another type is not.
    private func hasMembers(_ names: [String], of variant: Int) -> Code {
        let record = union.variants[variant].payload.flatMap { emitter.names.record($0)?.record }
        let nullable = names.filter { name in
            guard let property = record?.properties.first(where: { $0.wireName == name }) else { return true }
            return property.isNullable || emitter.names.isOptional(property.type)
                || emitter.names.resolved(property.type) == .json
        }
        let mayBeNull: Code = nullable.isEmpty ? "" : ", nullable: \(WireText.table(nullable))"
        return "try json.hasMembers(\(WireText.table(names)), count: \(literal: names.count)\(mayBeNull))"
    }

    /// Without the property a variant is only likely: what does not decode as it is asked further.
    private func attempt(_ look: VariantTest) -> Code {
        guard case .members(let names, let variant) = look else { return step(look, isLast: false) }
        return """
            if \(hasMembers(names, of: variant)), let value = try json.attempt(\(payload(variant)).self) {
                self = .\(member: cases[variant])(value)
                return
            }
            """
    }

    private func property(_ name: String, _ variants: [Int], isLast: Bool) -> Code {
        var seen: [String] = []
        var known: Set<String> = []
        let branches = variants.map { index -> Code in
            guard case .property(_, let values) = union.variants[index].selector else { return "" }
            let new = values.filter { !known.contains($0) }
            known.formUnion(new)
            let first = seen.count + 1
            seen += new
            let places = new.indices.map { offset -> Code in "\(literal: first + offset)" }
            return new.isEmpty ? "" : branch(Code.joined(places, by: ", "), index, isLast: isLast)
        }
        let key: Code = "\(literal: name)"
        let look: Code = "try json.variant(by: \(key), among: \(WireText.table(seen)))"
        return choose(look, branches, isLast: isLast)
    }

    private func choose(_ subject: Code, _ branches: [Code], isLast: Bool) -> Code {
        """
        switch \(subject) {
        \(Code.joined(branches))
        default: \(isLast ? unknown : "break")
        }
        """
    }

    private func branch(_ pattern: Code, _ index: Int, isLast: Bool) -> Code {
        let assignment = assignment(index)
        if isLast, assignment.isOneLine, pattern.text.count + assignment.text.count < 96 {
            return "case \(pattern): \(assignment)"
        }
        return """
            case \(pattern):
                \(assignment)
                \(isLast ? "" : "return")
            """
    }

    private func assignment(_ index: Int) -> Code {
        let name = cases[index]
        guard union.variants[index].payload == nil else {
            // The type is said: a factory beside the case may take another one.
            return "self = .\(member: name)(try json.value(as: \(payload(index)).self))"
        }
        if case .word = union.variants[index].selector { return "self = .\(member: name)" }
        return """
            try json.skipValue()
            self = .\(member: name)
            """
    }

    private func payload(_ index: Int) -> Code {
        union.variants[index].payload.map { emitter.type($0, in: .extended(type.id)) } ?? "JSONValue"
    }

    private func chooseKind(_ variants: [Int], isLast: Bool) -> Code {
        var open: Set<JSONKind> = Set(JSONKind.allCases)
        let hasInteger = variants.contains { union.variants[$0].selector == .kind(.integer) }
        var branches: [Code] = []
        for index in variants {
            guard case .kind(let kind) = union.variants[index].selector, open.remove(kind) != nil else { continue }
            var pattern: Code = ".\(member: Identifier(kind))"
            // Without a variant of its own an integer is a number like any other.
            if kind == .number, !hasInteger {
                open.remove(.integer)
                pattern = ".integer, .number"
            }
            branches.append(branch(pattern, index, isLast: isLast))
        }
        guard open.isEmpty else { return choose("try json.kind()", branches, isLast: isLast) }
        return """
            switch try json.kind() {
            \(branches)
            }
            """
    }
}

extension Identifier {
    init(_ kind: JSONKind) {
        switch kind {
        case .null: self.init(known: "null")
        case .boolean: self.init(known: "boolean")
        case .integer: self.init(known: "integer")
        case .number: self.init(known: "number")
        case .string: self.init(known: "string")
        case .array: self.init(known: "array")
        case .object: self.init(known: "object")
        }
    }
}
