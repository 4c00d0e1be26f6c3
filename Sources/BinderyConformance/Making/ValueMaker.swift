// A schema goes in, a value that it allows comes out, as JSON: what a mock responds with where a description has no example.

import BinderyIR
import BinderyYAML

/// Makes values of schemas. What it makes is judged before it is handed out: where the first way to make it breaks a keyword that
/// is not built upon (`not`, `if`, several patterns), other ways are tried.
package struct ValueMaker {
    let table: SchemaTable
    let direction: Judge.Direction
    let seed: UInt64
    private let usesExamples: Bool
    var choices: Choices
    /// Whether a member that may be null is; texts that may be anything are made all the same.
    var prefersNull: Bool
    /// Whether members that are not required are made too.
    var isFull = true
    /// How many values one value may hold before nothing is made that is not required.
    var budget = 2_000
    /// The schemas that a value is being made of, from the outermost in: a schema that holds itself ends somewhere.
    var open: [String: Int] = [:]
    /// What the value is called where it stands: texts are made of it.
    var name = ""
    /// Whether `then` and `else` are built upon, which is left until the value without them does not conform.
    var followsConditions = false
    /// How often a value may be made anew because it fits several members of a `oneOf`.
    var renewals = 0
    /// Of so many schemas at once nothing is made that is not required, and of so many nothing at all.
    static let manyOpen = 48
    static let mostOpen = 400

    /// - Parameters:
    ///   - seed: other values for other seeds; 0: the first of each choice.
    ///   - usesExamples: whether `example`, `examples` and `default` of schemas are taken where they conform.
    ///   - prefersNull: whether what may be null is null, texts that may be anything aside.
    package init(
        _ contract: Contract, _ direction: Judge.Direction, seed: UInt64 = 0, usesExamples: Bool = true,
        prefersNull: Bool = false
    ) {
        table = contract.table
        self.direction = direction
        self.seed = seed
        self.usesExamples = usesExamples
        self.prefersNull = prefersNull
        choices = Choices(seed: seed)
    }

    /// A value as JSON; nil where none was found that the schema allows: it contradicts itself, or asks for too much.
    package mutating func value(of schema: Schema) -> String? {
        for attempt in 0..<24 {
            let other = seed &+ UInt64(attempt) &* 0x5851_F42D_4C95_7F2D
            // What the author wrote first is the last resort.
            choices = Choices(seed: attempt < 2 ? seed : attempt < 22 ? other : 0)
            isFull = attempt % 2 == 0
            budget = 2_000
            open = [:]
            followsConditions = attempt > 1
            renewals = 64
            guard let text = make([schema], isOptional: false), let node = YAMLNode.parsed(text) else { continue }
            if conforms(node, [schema]) { return text }
        }
        return nil
    }

    /// Whether an example or another given value is what schemas allow.
    func conforms(_ node: YAMLNode, _ schemas: [Schema]) -> Bool {
        schemas.allSatisfy { Judge(direction).fits(node, $0) }
    }

    /// Whether a schema allows a given value.
    package func allows(_ node: YAMLNode, _ schema: Schema) -> Bool { conforms(node, [schema]) }

    // MARK: One value

    /// A value that all of some schemas allow; where it can be, one that fits a single member of each `oneOf`. nil: there is
    /// none, or it is optional and would have no end.
    mutating func make(_ schemas: [Schema], isOptional: Bool) -> String? {
        let made = makeOnce(schemas, isOptional: isOptional)
        guard let made, isAmbiguous(made) else { return made?.text }
        return renewed(schemas, isOptional: isOptional) ?? made.text
    }

    mutating func makeOnce(_ schemas: [Schema], isOptional: Bool) -> Made? {
        budget -= 1
        var all = Conjunction()
        for schema in schemas { gather(schema, into: &all, depth: 0) }
        gatherDependents(into: &all)
        guard !all.kinds.isEmpty else { return nil }
        let most = isOptional ? 1 : 4
        guard !all.schemas.contains(where: { open[$0.pointer, default: 0] >= most && !$0.pointer.isEmpty }),
            open.count < Self.mostOpen
        else { return all.kinds.contains(.null) ? Made(text: "null") : nil }
        if let words = all.schemas.compactMap(\.values).first {
            return word(of: words, all).map { Made(text: $0, exclusive: all.exclusive) }
        }
        // What the author wrote stays as it is.
        if let example = example(all) { return Made(text: example) }
        if prefersNull, !name.isEmpty, all.kinds.contains(.null), !all.isFreeText { return Made(text: "null") }
        for schema in all.schemas { open[schema.pointer, default: 0] += 1 }
        defer { for schema in all.schemas { close(schema) } }
        for kind in all.order {
            if let text = make(kind, all) { return Made(text: text, exclusive: all.exclusive) }
        }
        return nil
    }

    private mutating func close(_ schema: Schema) {
        let left = open[schema.pointer, default: 1] - 1
        open[schema.pointer] = left > 0 ? left : nil
    }

    private mutating func make(_ kind: JSONKind, _ all: Conjunction) -> String? {
        switch kind {
        case .object: object(all)
        case .array: array(all)
        case .string:
            content(all) ?? TextMaker(schemas: all.schemas, name: name).text(&choices).map { JSONQuote.quote($0) }
        case .integer: NumberMaker(all.schemas).integer(&choices)
        case .number: NumberMaker(all.schemas).number(&choices)
        case .boolean: choices.index(below: 2) == 0 ? "true" : "false"
        case .null: "null"
        }
    }

    /// A word of an enumeration.
    private mutating func word(of words: [YAMLNode], _ all: Conjunction) -> String? {
        let fitting = words.filter { conforms($0, all.schemas) }
        let (nulls, others) = (fitting.filter(\.isNull), fitting.filter { !$0.isNull })
        let chosen = prefersNull && !nulls.isEmpty || others.isEmpty ? nulls : others
        return chosen.isEmpty ? nil : JSONWriter.text(of: chosen[choices.index(below: chosen.count)]).trimmed
    }

    /// An example that conforms.
    private func example(_ all: Conjunction) -> String? {
        guard usesExamples else { return nil }
        for schema in all.schemas {
            let examples =
                [schema.keyword("example")].compactMap { $0 } + (schema.keyword("examples")?.elements.map { $0 } ?? [])
            for node in examples + [schema.keyword("default")].compactMap({ $0 }) {
                if !node.isNull, choices.turn == 0, conforms(node, all.schemas) {
                    return JSONWriter.text(of: node).trimmed
                }
            }
        }
        return nil
    }

    /// The text of JSON that `contentSchema` describes.
    private mutating func content(_ all: Conjunction) -> String? {
        let contents = all.schemas.filter { $0.keyword("contentEncoding") == nil }.compactMap {
            $0.child("contentSchema")
        }
        let bounds: Set = ["pattern", "minLength", "maxLength"]
        guard !contents.isEmpty, all.schemas.allSatisfy({ $0.keywords.isDisjoint(with: bounds) }) else { return nil }
        return make(contents, isOptional: false).map { JSONQuote.quote($0) }
    }

    /// Whether a member that is not required is made.
    mutating func includesOptional() -> Bool {
        guard isFull, budget > 0, open.count < Self.manyOpen else { return false }
        return choices.isFirst || choices.index(below: 4) > 0
    }
}

extension String {
    fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
