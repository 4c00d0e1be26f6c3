// The schemas on the way from a named one to where lowering stands; a schema that is met again within itself gives the
// type that is being declared for it, so that what extends its own parent comes to an end.
//
//     Node:                                           →  Node.Child, whose own `child` is a Node.Child
//       properties:
//         child: {allOf: [{$ref: …/Node}, {properties: {extra: …}}]}

import BinderyIR
import BinderyYAML

struct OpenSchemas {
    private var entries: [(subject: SchemaInContext, type: TypeID?)] = []
    /// The types that were declared for schemas as they stand.
    private var finished: [YAMLNode: TypeID] = [:]

    var depth: Int { entries.count }

    mutating func push(_ subject: SchemaInContext) { entries.append((subject, nil)) }

    mutating func pop() { entries.removeLast() }

    /// Says that the innermost schema has a declaration; the first one counts.
    mutating func name(_ id: TypeID) {
        guard let last = entries.indices.last, entries[last].type == nil else { return }
        entries[last].type = id
    }

    /// The type that is being declared for this very schema; nil where there is none.
    func type(of subject: SchemaInContext) -> TypeID? {
        for entry in entries where entry.subject.schema.node == subject.schema.node {
            if let type = entry.type, Self.isSame(entry.subject, subject) { return type }
        }
        return nil
    }

    /// Says that the innermost schema has its declaration.
    mutating func finish(_ schema: Located, _ id: TypeID) {
        guard let last = entries.last, last.subject.given == nil, last.subject.schema.node == schema.node else {
            return
        }
        finished[schema.node] = id
    }

    /// The type that was declared for this very schema, wherever it nests.
    func finishedType(of subject: SchemaInContext) -> TypeID? {
        subject.given == nil ? finished[subject.schema.node] : nil
    }

    private static func isSame(_ one: SchemaInContext, _ other: SchemaInContext) -> Bool {
        switch (one.given, other.given) {
        case (nil, nil): true
        case (let one?, let other?):
            one.kinds == other.kinds && one.parts.map(\.node) == other.parts.map(\.node)
        case (nil, _), (_, nil): false
        }
    }
}
