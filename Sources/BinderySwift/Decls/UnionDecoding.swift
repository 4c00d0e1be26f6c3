// How a union's variant is chosen: words first, then members that tell, then the JSON's kind, a trial last.

import BinderyIR

/// One question put to the JSON, and the variants among which its answer chooses.
private enum Look {
    case words([Int])
    case property(String, [Int])
    case members(Int, [String])
    case kinds([Int])
    case trial(Int)
}

extension Emitter {
    ///     →  let look = try VariantDecoder(decoder)
    ///        switch look.string(at: "role") {
    ///        case "developer": self = .developer(try look.payload())
    ///        default: self = .unknown(try look.payload())
    ///        }
    func unionDecoding(_ type: TypeDecl, _ union: Union) -> Code {
        let looks = looks(union)
        var steps: [Code] = []
        var endsWithSwitch = false
        for (index, look) in looks.enumerated() {
            let isLast = index == looks.count - 1
            let cases = names.members(type.id)
            switch look {
            case .words(let variants):
                steps.append(
                    choice("look.string", variants.map { wordCase(union.variants[$0], cases[$0], returns: !isLast) }, isLast))
                endsWithSwitch = isLast
            case .property(let name, let variants):
                var seen: Set<String> = []
                let branches = variants.map { index -> Code in
                    guard case .property(_, let values) = union.variants[index].selector else { return "" }
                    let new = values.filter { seen.insert($0).inserted }
                    let patterns = Code.joined(new.map { "\(literal: $0)" }, by: ", ")
                    return new.isEmpty ? "" : branch(patterns, union.variants[index], cases[index], returns: !isLast)
                }
                steps.append(choice("look.string(at: \(literal: name))", branches, isLast))
                endsWithSwitch = isLast
            case .members(let variant, let members):
                let has: Code = "look.has(\(Code.joined(members.map { "\(literal: $0)" }, by: ", ")))"
                steps.append(
                    """
                    if \(has) {
                        \(assignment(union.variants[variant], cases[variant]))
                        return
                    }
                    """)
            case .kinds(let variants):
                steps.append(kindChoice(union, variants, cases, isLast))
                endsWithSwitch = isLast
            case .trial(let variant):
                guard let payload = union.variants[variant].payload else { continue }
                steps.append(
                    """
                    if let value = look.attempt(\(self.type(payload, in: .declaration(type.id))).self) {
                        self = .\(member: cases[variant])(value)
                        return
                    }
                    """)
            }
        }
        if !endsWithSwitch { steps.append("self = .unknown(try look.payload())") }
        return """
            \(modifier)init(from decoder: any Decoder) throws {
                let look = try VariantDecoder(decoder)
                \(steps)
            }
            """
    }

    /// The questions in their order; each variant belongs to one.
    private func looks(_ union: Union) -> [Look] {
        var words: [Int] = []
        var properties: [(name: String, variants: [Int])] = []
        var kinds: [Int] = []
        var members: [(Int, [String])] = []
        var trials: [Int] = []
        for (index, variant) in union.variants.enumerated() {
            switch variant.selector {
            case .word: words.append(index)
            case .property(let name, _):
                if let place = properties.firstIndex(where: { $0.name == name }) {
                    properties[place].variants.append(index)
                } else {
                    properties.append((name, [index]))
                }
            case .members(let names): members.append((index, names))
            case .kind: kinds.append(index)
            case .trial: trials.append(index)
            }
        }
        var looks: [Look] = words.isEmpty ? [] : [.words(words)]
        looks += properties.map { .property($0.name, $0.variants) }
        // More members tell more: they are asked for first.
        let asked = members.enumerated().sorted { one, other in
            (-one.element.1.count, one.offset) < (-other.element.1.count, other.offset)
        }
        looks += asked.map { .members($0.element.0, $0.element.1) }
        looks += trials.map { .trial($0) }
        return kinds.isEmpty ? looks : looks + [.kinds(kinds)]
    }

    private func choice(_ subject: Code, _ branches: [Code], _ isLast: Bool) -> Code {
        """
        switch \(subject) {
        \(Code.joined(branches))
        default: \(isLast ? "self = .unknown(try look.payload())" : "break")
        }
        """
    }

    private func wordCase(_ variant: Variant, _ name: Identifier, returns: Bool) -> Code {
        guard case .word(let word) = variant.selector else { return "" }
        return branch("\(literal: word)", variant, name, returns: returns)
    }

    private func branch(_ pattern: Code, _ variant: Variant, _ name: Identifier, returns: Bool) -> Code {
        guard returns else { return "case \(pattern): \(assignment(variant, name))" }
        return """
            case \(pattern):
                \(assignment(variant, name))
                return
            """
    }

    private func assignment(_ variant: Variant, _ name: Identifier) -> Code {
        variant.payload == nil ? "self = .\(member: name)" : "self = .\(member: name)(try look.payload())"
    }

    private func kindChoice(_ union: Union, _ variants: [Int], _ cases: [Identifier], _ isLast: Bool) -> Code {
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
            branches.append(branch(pattern, union.variants[index], cases[index], returns: !isLast))
        }
        guard open.isEmpty else { return choice("look.kind", branches, isLast) }
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
