// What a chunk tells event by event: which of its members make events, and what those are called.

import BinderyIR

/// The events of one chunk type: those of the chunk's own members, of the elements of its arrays, and of arrays in those.
struct FoldEvents {
    enum Kind {
        /// A text or content that grows, and is told as a whole at its end.
        case text
        /// A value as it comes.
        case value
        /// A value that says that its element is complete.
        case end
    }

    /// A member that makes an event.
    struct Leaf {
        var name: Identifier
        /// Of a text: the event that tells it as a whole.
        var done: Identifier
        var kind: Kind
        var wireName: String
        /// The type of what is told.
        var type: Code
        /// How it is reached from what holds it: `.delta.content`.
        var path: Code
    }

    /// The chunk, or the elements of an array.
    struct Level {
        /// What an element is called: `toolCall`.
        var label: Identifier
        var type: Code
        /// How the array is reached from what holds it.
        var array: Code = ""
        /// Whether the array, or something on the way to it, may be missing.
        var isOptional = false
        /// The events that tell the begin and the end of an element, where it stands in a delta.
        var started: Identifier?
        var done: Identifier?
        var leaves: [Leaf] = []
        var levels: [Level] = []
    }

    private(set) var root: Level
    private let plan: FoldPlan
    private let endNames: Set<String>
    private var taken: Set<String> = ReservedNames.valueMembers

    init(_ chunk: TypeID, _ plan: FoldPlan) {
        self.plan = plan
        var names: Set<String> = ["finish_reason"]
        if case .record(let record) = plan.emitter.api[chunk].kind {
            for view in record.annotations.view where view.part == .finishReason {
                names.formUnion(view.pointers.compactMap { $0.split(separator: "/").last.map(String.init) })
            }
        }
        endNames = names
        var level = Level(label: Identifier(known: "chunk"), type: plan.emitter.path(chunk, in: .file))
        root = level
        add(chunk, to: &level, from: Way(), depth: 0)
        root = level
    }

    /// How the members of a record are reached from the element in which it stands.
    private struct Way {
        var path: Code = ""
        var isOptional = false
        /// What the names of events begin with: the element, and the records on the way.
        var element: [String] = []
        var records: [String] = []
    }

    /// Adds what the members of a record tell, and those of the records within it.
    private mutating func add(_ id: TypeID, to level: inout Level, from way: Way, depth: Int) {
        guard let growth = plan.records[id] else { return }
        let emitter = plan.emitter
        for property in emitter.stored(id) where !property.property.isDeprecated && !property.property.isBoxed {
            let name = property.property.wireName
            guard let member = growth.members[name] else { continue }
            let path: Code = "\(way.path).\(member: property.name)"
            let held = emitter.names.foldable(property.use)
            var kind: Kind?
            switch (member, held.content) {
            case (.join, _): kind = .text
            case (.append, _): kind = .value
            case (.merge, .union): kind = growth.position == .delta ? .text : .value
            case (.json, _): kind = growth.position == .element ? .value : nil
            case (.replace, _): kind = growth.position != .chunk && endNames.contains(name) ? .end : nil
            case (.merge, .record(let inner)) where held.isArray:
                guard depth < 2 else { continue }
                let isOptional = way.isOptional || property.isOptional
                addLevel(inner, name, path, isOptional: isOptional, in: growth.position, to: &level, depth: depth)
            case (.merge, .record(let inner)):
                guard plan.records[inner]?.position == .delta else {
                    kind = .value
                    break
                }
                var next = way
                next.path = property.isOptional ? "\(path)?" : path
                next.isOptional = way.isOptional || property.isOptional
                // The delta itself is no word of a name: all in it is new.
                if growth.position == .delta { next.records.append(name) }
                add(inner, to: &level, from: next, depth: depth)
            case (.merge, .other), (.joinUnlessRepeated, _), (.keep, _), (.add, _), (.dropped, _): break
            }
            guard let kind else { continue }
            let type = emitter.type(emitter.names.unwrapped(property.use), in: .file)
            let own = self.name(way.element + [name], or: way.element + way.records + [name])
            let done = kind == .text ? self.name([own.text, "done"], or: way.records + [own.text, "done"]) : own
            level.leaves.append(Leaf(name: own, done: done, kind: kind, wireName: name, type: type, path: path))
        }
    }

    private mutating func addLevel(
        _ id: TypeID, _ name: String, _ path: Code, isOptional: Bool, in position: FoldPlan.Position,
        to level: inout Level, depth: Int
    ) {
        let word = Singular.word(name) ?? name
        let label = Identifier(plan.emitter.names.casing.lowerCamel(Words(word))).flatMap {
            Self.variables.contains($0.text) ? nil : $0
        }
        var below = Level(label: label ?? Identifier(known: "element"), type: plan.emitter.path(id, in: .file))
        below.array = path
        below.isOptional = isOptional
        if position == .delta {
            below.started = self.name([word, "started"], or: [name, "started"])
            below.done = self.name([word, "done"], or: [name, "done"])
        }
        var way = Way()
        if depth > 0 { way.element = [word] }
        add(id, to: &below, from: way, depth: depth + 1)
        level.levels.append(below)
    }

    /// The variables of the code that is emitted.
    private static let variables: Set<String> = ["chunk", "merged", "progress", "tell", "value", "place", "index"]

    /// A name that no other event has.
    private mutating func name(_ words: [String], or longer: [String]) -> Identifier {
        let texts = [words, longer].map { plan.emitter.names.casing.lowerCamel(Words($0.joined(separator: "_"))) }
        let numbered = (2...).lazy.map { "\(texts[1])\($0)" }
        let text = texts.first { !taken.contains($0) } ?? numbered.first { !self.taken.contains($0) }
        taken.insert(text ?? "")
        return text.flatMap { Identifier($0) } ?? Identifier(known: "event")
    }
}
