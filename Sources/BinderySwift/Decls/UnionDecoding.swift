// How a union's variant is chosen: words first, then members that tell, a trial, and the JSON's kind last.

import BinderyIR

extension Emitter {
    ///     →  let look = try VariantDecoder(decoder)
    ///        switch look.string(at: "role") {
    ///        case "developer": self = .developer(try look.payload(as: DeveloperMessage.self))
    ///        default: self = .unknown(try look.payload())
    ///        }
    func unionCoding(_ type: TypeDecl, _ union: Union) -> Code {
        let choice = UnionChoice(emitter: self, union: union, type: type, cases: names.members(type.id))
        return """
            extension \(path(type.id, in: .file)): Codable {
                \(modifier)init(from decoder: any Decoder) throws {
                    let look = try VariantDecoder(decoder)
                    \(choice.steps)
                }

                \(unionEncoding(type, union))
            }
            """
    }

    private func unionEncoding(_ type: TypeDecl, _ union: Union) -> Code {
        let cases = zip(union.variants, names.members(type.id)).map { variant, name -> Code in
            guard variant.payload == nil else {
                return "case .\(member: name)(let value): try value.encode(to: encoder)"
            }
            if case .word(let word) = variant.selector {
                return "case .\(member: name): try \(literal: word).encode(to: encoder)"
            }
            return "case .\(member: name): try JSONValue.null.encode(to: encoder)"
        }
        return """
            \(modifier)func encode(to encoder: any Encoder) throws {
                switch self {
                \(cases)
                case .unknown(let value): try value.encode(to: encoder)
                }
            }
            """
    }
}

private struct UnionChoice {
    let emitter: Emitter
    let union: Union
    let type: TypeDecl
    let cases: [Identifier]

    /// The questions one after another; the last one's `default` is the unknown variant.
    var steps: [Code] {
        let looks = union.looks
        var steps: [Code] = []
        for (index, look) in looks.enumerated() { steps.append(step(look, isLast: index == looks.count - 1)) }
        switch looks.last {
        case .words, .property, .kinds: return steps
        case .members, .trial, .without, nil: return steps + ["self = .unknown(try look.payload())"]
        }
    }

    private func step(_ look: Look, isLast: Bool) -> Code {
        switch look {
        case .words(let variants):
            return choose("look.string", variants.map { wordBranch($0, isLast: isLast) }, isLast: isLast)
        case .property(let name, let variants):
            var seen: Set<String> = []
            let branches = variants.map { index -> Code in
                guard case .property(_, let values) = union.variants[index].selector else { return "" }
                let new = values.filter { seen.insert($0).inserted }
                let patterns = Code.joined(new.map { "\(literal: $0)" }, by: ", ")
                return new.isEmpty ? "" : branch(patterns, index, isLast: isLast)
            }
            return choose("look.string(at: \(literal: name))", branches, isLast: isLast)
        case .members(let names, let variant):
            return """
                if look.has(\(Code.joined(names.map { "\(literal: $0)" }, by: ", "))) {
                    \(assignment(variant))
                    return
                }
                """
        case .trial(let variant):
            return """
                if let value = look.attempt(\(payload(variant)).self) {
                    self = .\(member: cases[variant])(value)
                    return
                }
                """
        case .kinds(let variants):
            return chooseKind(variants, isLast: isLast)
        case .without(let name, let looks):
            return """
                if look.kind == .object, !look.has(\(literal: name)) {
                    \(looks.map(attempt))
                }
                """
        }
    }

    /// Without the property a variant is only likely: what does not decode as it is asked further.
    private func attempt(_ look: Look) -> Code {
        guard case .members(let names, let variant) = look else { return step(look, isLast: false) }
        let members = Code.joined(names.map { "\(literal: $0)" }, by: ", ")
        return """
            if look.has(\(members)), let value = look.attempt(\(payload(variant)).self) {
                self = .\(member: cases[variant])(value)
                return
            }
            """
    }

    private func choose(_ subject: Code, _ branches: [Code], isLast: Bool) -> Code {
        """
        switch \(subject) {
        \(Code.joined(branches))
        default: \(isLast ? "self = .unknown(try look.payload())" : "break")
        }
        """
    }

    private func wordBranch(_ index: Int, isLast: Bool) -> Code {
        guard case .word(let word) = union.variants[index].selector else { return "" }
        return branch("\(literal: word)", index, isLast: isLast)
    }

    private func branch(_ pattern: Code, _ index: Int, isLast: Bool) -> Code {
        let assignment = assignment(index)
        if isLast, pattern.width + assignment.width < 96 { return "case \(pattern): \(assignment)" }
        return """
            case \(pattern):
                \(assignment)
                \(isLast ? "" : "return")
            """
    }

    private func assignment(_ index: Int) -> Code {
        guard union.variants[index].payload != nil else { return "self = .\(member: cases[index])" }
        // The type is said: a factory beside the case may take another one.
        return "self = .\(member: cases[index])(try look.payload(as: \(payload(index)).self))"
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
        guard open.isEmpty else { return choose("look.kind", branches, isLast: isLast) }
        return """
            switch look.kind {
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
