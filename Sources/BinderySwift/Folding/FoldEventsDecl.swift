// The enumeration of a chunk's events, and the functions that tell them.

import BinderyIR

extension FoldPlan {
    /// The members of a chunk type's conformance that concern its events.
    func events(of chunk: TypeID) -> [Code] {
        let events = FoldEvents(chunk, self)
        return [
            """
            /// What a chunk tells, each thing by itself.
            \(emitter.modifier)enum StreamEvent: Sendable, Hashable {
                \(cases(events.root, outer: []))
            }
            """,
            """
            \(emitter.modifier)static func events(
                of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
            ) {
                \(telling(events.root, of: "chunk", merged: "merged", outer: []))
            }
            """,
            """
            \(emitter.modifier)static func endings(
                of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
            ) {
                \(endings(events.root))
            }
            """,
        ]
    }

    /// The labels of the elements around a level's members, the innermost first.
    private func labels(_ outer: [FoldEvents.Level]) -> Code {
        Code.joined(outer.reversed().map { level -> Code in ", \(member: level.label): Int" }, by: "")
    }

    private func arguments(_ outer: [FoldEvents.Level]) -> Code {
        Code.joined(
            outer.reversed().map { level -> Code in
                ", \(member: level.label): \(Identifier(level.label, suffix: "Index"))"
            }, by: "")
    }

    private func cases(_ level: FoldEvents.Level, outer: [FoldEvents.Level]) -> [Code] {
        let labels = labels(outer)
        var cases: [Code] = []
        if let started = level.started {
            cases.append(
                "/// A \(comment: level.label.text) begins: its first piece.\ncase \(started)(\(level.type)\(labels))")
        }
        for leaf in level.leaves {
            switch leaf.kind {
            case .text:
                cases.append("/// More of `\(comment: leaf.wireName)`.\ncase \(leaf.name)(\(leaf.type)\(labels))")
                if outer.count < 2 {
                    cases.append(
                        "/// The whole of `\(comment: leaf.wireName)`, once it is complete.\ncase \(leaf.done)(\(leaf.type)\(labels))"
                    )
                }
            case .value: cases.append("case \(leaf.name)(\(leaf.type)\(labels))")
            case .end:
                cases.append(
                    "/// The \(comment: outer.last?.label.text ?? "response") is complete.\ncase \(leaf.name)(\(leaf.type)\(labels))"
                )
            }
        }
        for inner in level.levels { cases += self.cases(inner, outer: outer + [inner]) }
        if let done = level.done {
            cases.append(
                "/// A \(comment: level.label.text) is complete: all its pieces in one.\ncase \(done)(\(level.type)\(labels))"
            )
        }
        return cases
    }

    private func telling(
        _ level: FoldEvents.Level, of owner: Code, merged: Code, outer: [FoldEvents.Level]
    ) -> [Code] {
        let arguments = arguments(outer)
        var lines: [Code] = []
        func tell(_ leaf: FoldEvents.Leaf) -> Code {
            "tell(.\(member: leaf.name)(value\(arguments)))"
        }
        for leaf in level.leaves where leaf.kind != .end {
            lines.append("if let value = ChunkFold.some(\(owner)\(leaf.path)) { \(tell(leaf)) }")
        }
        for inner in level.levels { lines.append(loop(inner, of: owner, merged: merged, outer: outer)) }
        for leaf in level.leaves where leaf.kind == .end {
            lines.append(
                """
                if let value = ChunkFold.some(\(owner)\(leaf.path)) {
                    endings(of: merged, isOver: false, &progress, tell)
                    \(tell(leaf))
                }
                """)
        }
        return lines
    }

    private func loop(_ level: FoldEvents.Level, of owner: Code, merged: Code, outer: [FoldEvents.Level]) -> Code {
        let index = Identifier(level.label, suffix: "Index")
        let place = Identifier(level.label, suffix: "Place")
        let all: Code = "\(merged)\(level.array)"
        let found: Code =
            level.levels.isEmpty
            ? "let \(index) = ChunkFold.place(of: \(level.label), in: \(all))?.index"
            : "let (\(place), \(index)) = ChunkFold.place(of: \(level.label), in: \(all))"
        var lines: [Code] = ["guard \(found) else { continue }"]
        let inner = outer + [level]
        if let started = level.started {
            let part: Code = "\(literal: level.array.text)"
            lines.append(
                """
                if progress.begins(\(index), part: \(part), in: \(outer.last.map { "\(Identifier($0.label, suffix: "Index"))" } ?? "0")) {
                    tell(.\(member: started)(\(level.label)\(arguments(inner))))
                }
                """)
        }
        let element: Code = level.isOptional ? "\(all)?[\(place)]" : "\(all)[\(place)]"
        lines += telling(level, of: "\(level.label)", merged: element, outer: inner)
        return """
            for \(level.label) in \(owner)\(level.array)\(level.isOptional ? " ?? []" : "") {
                \(lines)
            }
            """
    }

    private func endings(_ root: FoldEvents.Level) -> [Code] {
        var lines: [Code] = []
        let texts = root.leaves.filter { $0.kind == .text }
        if !texts.isEmpty {
            let tells = texts.map { leaf -> Code in
                "if let value = ChunkFold.whole(merged\(leaf.path)) { tell(.\(member: leaf.done)(value)) }"
            }
            lines.append(
                """
                if progress.ends(.min, where: isOver) {
                    \(tells)
                }
                """)
        }
        for level in root.levels { lines.append(ending(level)) }
        return lines
    }

    private func ending(_ level: FoldEvents.Level) -> Code {
        let index = Identifier(level.label, suffix: "Index")
        let ends = level.leaves.filter { $0.kind == .end }.map { leaf -> Code in " || \(level.label)\(leaf.path) != nil"
        }
        var lines: [Code] = [
            "let \(index) = ChunkFold.index(of: place, in: \(level.isOptional ? "merged\(level.array) ?? []" : "merged\(level.array)"))",
            "guard progress.ends(\(index), where: isOver\(Code.joined(ends, by: ""))) else { continue }",
        ]
        for leaf in level.leaves where leaf.kind == .text {
            let told: Code = "tell(.\(member: leaf.done)(value\(arguments([level]))))"
            lines.append("if let value = ChunkFold.whole(\(level.label)\(leaf.path)) { \(told) }")
        }
        for inner in level.levels {
            guard let done = inner.done else { continue }
            let number = Identifier(inner.label, suffix: "Index")
            let array: Code = "\(level.label)\(inner.array)"
            let elements: Code = inner.isOptional ? "(\(array) ?? [])" : array
            lines.append(
                """
                for (place, \(inner.label)) in \(elements).enumerated() {
                    let \(number) = ChunkFold.index(of: place, in: \(inner.isOptional ? "\(array) ?? []" : array))
                    tell(.\(member: done)(\(inner.label)\(arguments([level, inner]))))
                }
                """)
        }
        let all: Code = "merged\(level.array)"
        return """
            for (place, \(level.label)) in \(level.isOptional ? "(\(all) ?? [])" : all).enumerated() {
                \(lines)
            }
            """
    }
}
