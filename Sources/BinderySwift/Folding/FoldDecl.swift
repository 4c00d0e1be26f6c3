// The extensions by which chunks merge into a whole response.

import BinderyIR

extension FoldPlan {
    /// What a type says of its growth, and what a whole response says of its chunks.
    func extensions(of type: TypeDecl) -> [Code] {
        var code: [Code] = []
        if let growth = records[type.id] {
            code.append(record(type, growth))
            if let whole = wholes[type.id] { code.append(chunk(type, whole: whole)) }
        }
        if let position = unions[type.id] { code.append(union(type, variants(of: type.id, at: position), position)) }
        return code + [accumulator(type)].filter { !$0.isEmpty }
    }

    ///     record(content: string, usage: Usage) in a delta
    ///     →  extension Delta: Foldable {
    ///            public mutating func fold(_ next: inout Self) {
    ///                ChunkFold.join(&content, next.content)
    ///                ChunkFold.merge(&usage, &next.usage)
    ///                ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
    ///            }
    ///        }
    private func record(_ type: TypeDecl, _ growth: Growth) -> Code {
        var lines: [Code] = emitter.stored(type.id).compactMap { property in
            guard let member = growth.members[property.property.wireName] else { return nil }
            return line(property, member, growth.position)
        }
        if case .record(let record) = type.kind, case .typed = record.additional {
            lines.append("ChunkFold.merge(&additionalProperties, &next.additionalProperties)")
        }
        lines.append(unknown(growth))
        if emitter.hasNulls(type.id) { lines.append("nulls.formUnion(next.nulls)") }
        let fold: Code = """
            \(emitter.modifier)mutating func fold(_ next: inout Self) {
                \(lines)
            }
            """
        let members = [fold, within(type, growth)] + (growth.isElement ? key(type) : [])
        return """
            extension \(emitter.path(type.id, in: .file)): \(growth.isElement ? "FoldableElement" : "Foldable") {
                \(Code.paragraphs(members))
            }
            """
    }

    private func line(_ property: StoredProperty, _ growth: MemberGrowth, _ position: Position) -> Code? {
        let member = member(property)
        let owned: Code = property.hasStorage ? "\(property.storage)" : "\(member: property.name)"
        let arguments: Code = "(&\(member), next.\(owned))"
        switch growth {
        case .join: return "ChunkFold.join\(arguments)"
        case .joinUnlessRepeated: return "ChunkFold.joinUnlessRepeated\(arguments)"
        case .keep: return "ChunkFold.keep\(arguments)"
        case .replace: return "ChunkFold.replace\(arguments)"
        case .add: return "ChunkFold.add\(arguments)"
        case .append: return "ChunkFold.append\(arguments)"
        case .merge: return "ChunkFold.merge(&\(member), &next.\(owned))"
        case .json:
            let name = property.property.wireName
            return "ChunkFold.json(&\(member), next.\(owned), as: \(literal: name), in: \(context(position)))"
        case .dropped: return nil
        }
    }

    private func unknown(_ growth: Growth) -> Code {
        "ChunkFold.unknown(&unknownFields, next.unknownFields, in: \(context(growth.position))\(rules(growth)))"
    }

    /// What the description says of members that it does not declare.
    func rules(_ growth: Growth) -> Code {
        let rules = growth.undeclared.map { rule -> Code in
            "\(literal: rule.path[0]): .\(self.rule(rule.rule))"
        }
        return rules.isEmpty ? "" : ", rules: [\(Code.joined(rules, by: ", "))]"
    }

    private func key(_ type: TypeDecl) -> [Code] {
        let key = emitter.foldKey(type.id)
        var functions: [Code] = []
        if let index = key.index {
            let signature: Code = "static func foldIndex(of element: borrowing Self) -> Int?"
            functions.append("\(emitter.modifier)\(signature) { \(index) }")
        }
        var arguments: [Code] = []
        if let id = key.id { arguments.append("id: \(id)") }
        if let name = key.name { arguments.append("name: \(name)") }
        if let word = key.type { arguments.append("type: \(word)") }
        guard !arguments.isEmpty else { return functions }
        functions.append(
            """
            \(emitter.modifier)static func foldKey(of element: borrowing Self) -> FoldKey {
                FoldKey(\(Code.joined(arguments, by: ", ")))
            }
            """)
        return functions
    }

    ///     union of string, [Part] in a delta
    ///     →  extension Content: Foldable {
    ///            public mutating func fold(_ next: inout Self) {
    ///                if case .string(var value) = self, case .string(let more) = next {
    ///                    self = .unknown(.null)
    ///                    ChunkFold.join(&value, more)
    ///                    self = .string(value)
    ///                } else …
    ///
    /// The payload is taken out before it grows, so that it is not copied.
    private func union(
        _ type: TypeDecl, _ variants: [(name: Identifier, growth: VariantGrowth)], _ position: Position
    ) -> Code {
        func branch(
            _ own: Identifier, _ other: Identifier, _ change: Code, binding: Code = "let"
        ) -> Code {
            """
            if case .\(member: own)(var value) = self, case .\(member: other)(\(binding) more) = next {
                self = .unknown(.null)
                \(change)
                self = .\(member: own)(value)
            }
            """
        }
        var text: Identifier?
        var parts: Identifier?
        var branches = variants.map { variant -> Code in
            switch variant.growth {
            case .text:
                text = variant.name
                return branch(variant.name, variant.name, "ChunkFold.join(&value, more)")
            case .elements:
                parts = variant.name
                return branch(variant.name, variant.name, "ChunkFold.append(&value, more)")
            case .record:
                return branch(variant.name, variant.name, "ChunkFold.merge(&value, &more)", binding: "var")
            }
        }
        if let text, let parts { branches.append(branch(parts, text, "ChunkFold.append(text: more, to: &value)")) }
        return """
            extension \(emitter.path(type.id, in: .file)): Foldable {
                \(emitter.modifier)mutating func fold(_ next: inout Self) {
                    \(Code.joined(branches, by: " else ")) else {
                        ChunkFold.json(&self, next, as: "", in: \(context(position)))
                    }
                }
            }
            """
    }

    private func chunk(_ type: TypeDecl, whole: TypeID) -> Code {
        let shape: Code = """
            \(emitter.modifier)static var wholeShape: WholeShape {
                \(code(of: shape(of: type.id, as: whole)))
            }
            """
        let alias: Code = "\(emitter.modifier)typealias WholeResponse = \(emitter.path(whole, in: .file))"
        return """
            extension \(emitter.path(type.id, in: .file)): ResponseChunk {
                \(Code.paragraphs([alias, shape] + events(of: type.id)))
            }
            """
    }

    private func code(of shape: FoldShape) -> Code {
        var arguments: [Code] = []
        func add(_ label: StaticString, _ entries: [Code]) {
            guard !entries.isEmpty else { return }
            let line = Code.joined(entries, by: ", ")
            guard !line.isOneLine || line.width > 90 else {
                arguments.append("\(Identifier(known: label)): [\(line)]")
                return
            }
            arguments.append(
                """
                \(Identifier(known: label)): [
                    \(entries.map { entry -> Code in "\(entry)," })
                ]
                """)
        }
        add("renamed", shape.renamed.map { "\(literal: $0.chunk): \(literal: $0.whole)" })
        add("removed", shape.removed.map { "\(literal: $0)" })
        add(
            "words",
            shape.words.map { "\(literal: $0.member): (chunk: \(literal: $0.chunk), whole: \(literal: $0.whole))" })
        add("required", shape.required.map { "\(literal: $0.member): \($0.value)" })
        if let variant = shape.variant {
            arguments.append("variant: (member: \(literal: variant.member), word: \(literal: variant.word))")
        }
        if shape.hasParts { arguments.append("hasParts: true") }
        if !shape.members.isEmpty {
            let members = shape.members.map { member -> Code in "\(literal: member.name): \(code(of: member.shape))," }
            arguments.append(
                """
                members: [
                    \(members)
                ]
                """)
        }
        guard arguments.contains(where: { !$0.isOneLine }) || arguments.reduce(0, { $0 + $1.width }) > 80 else {
            return "WholeShape(\(Code.joined(arguments, by: ", ")))"
        }
        return """
            WholeShape(
                \(Code.joined(arguments, by: ",\n"))
            )
            """
    }

    /// A whole response names what makes it of chunks, where no type of its own has that name.
    private func accumulator(_ type: TypeDecl) -> Code {
        guard let chunk = chunks[type.id],
            !emitter.names.typeNames.contains(where: { $0.text == "Accumulator" })
        else { return "" }
        return """
            extension \(emitter.path(type.id, in: .file)) {
                /// Makes one of the chunks of a stream.
                \(emitter.modifier)typealias Accumulator = ResponseAccumulator<\(emitter.path(chunk, in: .file))>
            }
            """
    }

    func context(_ position: Position) -> Code {
        switch position {
        case .chunk: ".chunk"
        case .element: ".element"
        case .delta: ".delta"
        }
    }

    private func rule(_ rule: FoldRule) -> Code {
        switch rule {
        case .join: "join"
        case .joinUnlessRepeated: "joinUnlessRepeated"
        case .keep: "keep"
        case .replace: "replace"
        case .add: "add"
        case .append: "append"
        case .merge: "merge"
        case .drop: "drop"
        }
    }
}
