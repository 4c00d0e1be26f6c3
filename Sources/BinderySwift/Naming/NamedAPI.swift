// The API with a name for each thing in it: decided here once, only read by what writes the files.

import BinderyIR

/// What emitters work from.
package struct NamedAPI: Sendable {
    package let api: API
    /// How words become names.
    package let casing: Casing
    package let clientName: Identifier
    /// By type; the name without its parents.
    package internal(set) var typeNames: [Identifier]
    /// The types that nest in a type, in the order of their declaration.
    package internal(set) var children: [[TypeID]]
    /// By type: the names of its properties, values or variants, in their order.
    package internal(set) var memberNames: [[Identifier]]
    package internal(set) var groups: OperationGroup
    package internal(set) var extras: ClientNames
    /// The types of the top level, by name.
    package internal(set) var roots: [TypeID]

    package func name(_ id: TypeID) -> Identifier { typeNames[id.rawValue] }
    package func members(_ id: TypeID) -> [Identifier] { memberNames[id.rawValue] }

    package func parent(_ id: TypeID) -> TypeID? { api.types[id.rawValue].parent }

    /// The type and those in which it nests, the outermost first.
    package func path(_ id: TypeID) -> [TypeID] {
        var path = [id]
        var inner = id
        while let parent = parent(inner) {
            path.append(parent)
            inner = parent
        }
        if path.count > 1 { path.reverse() }
        return path
    }

    /// Only the kind, since a whole declaration is a lot to hand over.
    private func kind(_ id: TypeID) -> TypeKind { api.types[id.rawValue].kind }

    /// What stands behind the aliases.
    package func resolved(_ use: TypeUse) -> TypeUse {
        var use = use
        var steps = 0
        while case .named(let id) = use, case .alias(let target, _) = kind(id), steps < 64 {
            use = target
            steps += 1
        }
        return use
    }

    package func record(_ use: TypeUse) -> (id: TypeID, record: Record)? {
        guard case .named(let id) = resolved(use), case .record(let record) = kind(id) else { return nil }
        return (id, record)
    }

    package func union(_ use: TypeUse) -> (id: TypeID, union: Union)? {
        guard case .named(let id) = resolved(use), case .union(let union) = kind(id) else { return nil }
        return (id, union)
    }

    package func enumeration(_ use: TypeUse) -> (id: TypeID, enumeration: Enumeration)? {
        guard case .named(let id) = resolved(use), case .enumeration(let enumeration) = kind(id) else { return nil }
        return (id, enumeration)
    }

    /// Whether a use is an optional type by itself.
    package func isOptional(_ use: TypeUse) -> Bool {
        if case .nullable = resolved(use) { return true }
        return false
    }
}

/// A group of operations: a struct of the client, or the client itself.
package struct OperationGroup: Sendable {
    /// The words that lead here; empty for the client.
    package var path: [Identifier]
    package var typeName: Identifier
    package var propertyName: Identifier
    package var protocolName: Identifier
    package var operations: [NamedOperation] = []
    package var groups: [OperationGroup] = []

    /// Changes this group, then each below.
    mutating func visit(_ change: (inout OperationGroup) -> Void) {
        change(&self)
        for index in groups.indices { groups[index].visit(change) }
    }
}

package struct NamedOperation: Sendable {
    package var operation: Operation
    /// Its methods, the plain one first.
    package var calls: [NamedCall]
    /// By parameter, in order.
    package var parameters: [Identifier]
    /// The enum of its responses, where they differ by status.
    package var response: Identifier?
}

/// One method of an operation.
package struct NamedCall: Sendable {
    /// What the method gives back.
    package enum Form: Sendable {
        case plain(ResponseBody)
        case stream(Streaming)
    }

    package var body: Body?
    package var form: Form
    package var method: Identifier
}
