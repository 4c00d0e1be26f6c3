// The schemas on the way from a named one to where lowering stands; a schema that is met again within itself gives the
// type that is being declared for it, so that what extends its own parent comes to an end.
//
//     Node:                                           →  Node.Child, whose own `child` is a Node.Child
//       properties:
//         child: {allOf: [{$ref: …/Node}, {properties: {extra: …}}]}

import BinderyIR

struct OpenSchemas {
    private var entries: [(subject: Subject, type: TypeID?)] = []

    var depth: Int { entries.count }

    mutating func push(_ subject: Subject) { entries.append((subject, nil)) }

    mutating func pop() { entries.removeLast() }

    /// Says that the innermost schema has a declaration; the first one counts.
    mutating func name(_ id: TypeID) {
        guard let last = entries.indices.last, entries[last].type == nil else { return }
        entries[last].type = id
    }

    /// The type that is being declared for this very schema; nil where there is none.
    func type(of subject: Subject) -> TypeID? {
        for entry in entries where entry.subject.schema.node == subject.schema.node {
            if let type = entry.type, Self.isSame(entry.subject, subject) { return type }
        }
        return nil
    }

    private static func isSame(_ one: Subject, _ other: Subject) -> Bool {
        switch (one.given, other.given) {
        case (nil, nil): true
        case (let one?, let other?):
            one.kinds == other.kinds && one.parts.map(\.node) == other.parts.map(\.node)
        case (nil, _), (_, nil): false
        }
    }
}
