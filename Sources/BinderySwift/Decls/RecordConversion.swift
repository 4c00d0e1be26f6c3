// How one record is made of another: shared names are carried, what has no place is dropped and said so.

import BinderyIR

struct RecordConversion {
    private let emitter: Emitter
    /// The type whose extension the code stands in.
    private let home: TypeID
    private var made: [Pair: Identifier] = [:]
    private var dropped: [String] = []
    /// The members of which a null goes over: the target lets them be null. Any other null is left out.
    private var nulls: [String] = []
    private var path: [String] = []
    /// The records whose members the code reads.
    private(set) var read: Set<TypeID> = []
    private(set) var functions: [Code] = []
    /// What the target requires and the source does not have.
    private(set) var missing: [String] = []

    private struct Pair: Hashable {
        var source: TypeID
        var target: TypeID
    }

    init(_ emitter: Emitter, home: TypeID) {
        self.emitter = emitter
        self.home = home
    }

    private var scope: Scope { .extended(home) }

    ///     →  public init(_ value: ResponseMessage) {
    ///            self.init(content: value.content.map(Content.string), unknownFields: value.unknownFields)
    ///        }
    mutating func initialiser(from source: TypeID, to target: TypeID) -> Code? {
        guard let arguments = arguments(from: source, to: target) else { return nil }
        func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
        let docs = DocComment(
            "Made of what both have in common, and of all unknown fields.",
            nulls.isEmpty ? nil : "Null stays null, and is not left out, for \(list(nulls)).",
            dropped.isEmpty ? nil : "Dropped: \(list(dropped)).")
        return """
            \(docs)
            \(emitter.modifier)init(_ value: \(emitter.path(source, in: scope))) {
                self.init\(emitter.list(arguments, after: 10, indentation: 8))
            }
            """
    }

    private mutating func arguments(from source: TypeID, to target: TypeID) -> [Code]? {
        guard case .record(let from) = emitter.api.types[source.rawValue].kind,
            case .record(let to) = emitter.api.types[target.rawValue].kind,
            !from.isTuple, !to.isTuple
        else { return nil }
        read.insert(source)
        let given = emitter.stored(source)
        var carried: Set<String> = []
        var arguments: [Code] = []
        var names: [Code] = []
        for wanted in emitter.initialiserOrder(target) {
            let wire = wanted.property.wireName
            let value = given.first { $0.property.wireName == wire }.flatMap { convert($0, to: wanted) }
            if let value {
                carried.insert(wire)
                arguments.append("\(member: wanted.name): \(value)")
                if wanted.hasNullName, given.contains(where: { $0.property.wireName == wire && $0.hasNullBit }) {
                    names.append(".\(member: wanted.name)")
                    nulls.append((path + [wire]).joined(separator: "."))
                }
            } else if wanted.isRequired, !wanted.isOptional {
                missing.append(wire)
                return nil
            } else if wanted.isRequired {
                arguments.append("\(member: wanted.name): nil")
            }
        }
        dropped += given.map(\.property.wireName).filter { !carried.contains($0) }.map {
            (path + [$0]).joined(separator: ".")
        }
        if case .typed(let use) = from.additional {
            if case .typed(use) = to.additional {
                arguments.append("additionalProperties: value.additionalProperties")
            } else {
                dropped.append("additionalProperties")
            }
        }
        arguments.append("unknownFields: value.unknownFields")
        if !names.isEmpty {
            arguments.append("nulls: ExplicitNulls(value.nulls, among: [\(Code.joined(names, by: ", "))])")
        }
        return arguments
    }

    private mutating func convert(_ given: StoredProperty, to wanted: StoredProperty) -> Code? {
        guard wanted.isOptional || !given.isOptional else { return nil }
        let value = given.value(of: "value")
        path.append(given.property.wireName)
        defer { path.removeLast() }
        guard let change = change(bare(given.use), to: bare(wanted.use)) else { return nil }
        guard let function = change.function else { return value }
        return given.isOptional ? "\(value).map(\(function))" : "\(function)(\(value))"
    }

    private func bare(_ use: TypeUse) -> TypeUse {
        if case .nullable(let inner) = emitter.names.resolved(use) { return inner }
        return use
    }

    /// What must be done to a value: nothing, or a call of a function.
    private struct Change { var function: Code? }

    private mutating func change(_ given: TypeUse, to wanted: TypeUse) -> Change? {
        let from = emitter.names.resolved(given)
        let to = emitter.names.resolved(wanted)
        if from == to { return Change() }
        if case .string(let one) = from, case .string(let other) = to { return textChange(one, other) }
        if case .array(let one) = from, case .array(let other) = to {
            guard let inner = change(one, to: other) else { return nil }
            guard let function = inner.function else { return Change() }
            return mapping(function, from: one, to: other)
        }
        if let (id, union) = emitter.names.union(to), let wrapped = wrapping(from, in: id, union) { return wrapped }
        guard case .named(let source) = from, case .named(let target) = to else { return nil }
        return recordChange(source, target) ?? wordChange(source, target)
    }

    /// The variant that holds just such a value.
    private func wrapping(_ use: TypeUse, in id: TypeID, _ union: Union) -> Change? {
        for (variant, name) in zip(union.variants, emitter.names.members(id)) {
            guard let payload = variant.payload else { continue }
            let holds = emitter.names.resolved(payload)
            var isSame = holds == use
            if case .string(let one) = use, case .string(let other) = holds {
                isSame = TextFormat.type(one) == TextFormat.type(other)
            }
            if isSame { return Change(function: "\(emitter.path(id, in: scope)).\(member: name)") }
        }
        return nil
    }

    private mutating func recordChange(_ source: TypeID, _ target: TypeID) -> Change? {
        let pair = Pair(source: source, target: target)
        if let name = made[pair] { return Change(function: "Self.\(member: name)") }
        guard case .record = emitter.api.types[source.rawValue].kind,
            case .record = emitter.api.types[target.rawValue].kind
        else { return nil }
        let before = (functions, missing, dropped, nulls)
        let name = functionName()
        made[pair] = name
        guard let arguments = arguments(from: source, to: target) else {
            (functions, missing, dropped, nulls) = before
            made[pair] = nil
            return nil
        }
        let result = emitter.path(target, in: scope)
        functions.append(
            """
            private static func \(name)(_ value: \(emitter.path(source, in: scope))) -> \(result) {
                \(result)\(emitter.list(arguments, after: 10, indentation: 8))
            }
            """)
        return Change(function: "Self.\(member: name)")
    }

    /// Two lists of words: the word goes over.
    private mutating func wordChange(_ source: TypeID, _ target: TypeID) -> Change? {
        guard case .enumeration(let from) = emitter.api.types[source.rawValue].kind, case .words = RawForm(from),
            case .enumeration(let to) = emitter.api.types[target.rawValue].kind, case .words = RawForm(to)
        else { return nil }
        let name = functionName()
        functions.append(
            """
            private static func \(name)(_ value: \(emitter.path(source, in: scope))) -> \(emitter.path(target, in: scope)) {
                \(emitter.path(target, in: scope))(rawValue: value.rawValue)
            }
            """)
        return Change(function: "Self.\(member: name)")
    }

    /// A text of one format as a text of another, or as a plain one.
    private mutating func textChange(_ from: String?, _ to: String?) -> Change {
        let source = TextFormat.type(from)
        let target = TextFormat.type(to)
        guard source != target else { return Change() }
        let text: Code = source == nil ? "value" : "value.rawValue"
        let name = functionName()
        functions.append(
            """
            private static func \(name)(_ value: \(source ?? "String")) -> \(target ?? "String") {
                \(target.map { "\($0)(\(text))" } ?? text)
            }
            """)
        return Change(function: "Self.\(member: name)")
    }

    private mutating func mapping(_ function: Code, from: TypeUse, to: TypeUse) -> Change {
        let name = Identifier(functionName(), suffix: "List")
        functions.append(
            """
            private static func \(name)(_ values: [\(emitter.type(from, in: scope))]) -> [\(emitter.type(to, in: scope))] {
                values.map(\(function))
            }
            """)
        return Change(function: "Self.\(member: name)")
    }

    /// `audio` → `convertedAudio`
    private func functionName() -> Identifier {
        let words = emitter.names.casing.upperCamel(Words(path.joined(separator: " ")))
        return Identifier("converted" + words) ?? Identifier(known: "convertedValue")
    }
}
