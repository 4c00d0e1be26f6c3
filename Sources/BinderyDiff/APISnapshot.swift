// One side of a comparison: an API, and what its things are called in Swift. Made by the generator, read by the comparison.

import BinderyIR

/// An API as callers of its generated Swift know it.
package struct APISnapshot {
    package let api: API
    package let names: SwiftNames

    package init(_ api: API, names: SwiftNames) {
        self.api = api
        self.names = names
    }
}

/// The names that the generated Swift bears, as plain text.
package struct SwiftNames {
    /// The client's type.
    package var client: String
    /// By type: the name without its parents.
    package var types: [String]
    /// By type: the names of its properties, values or variants, in their order.
    package var members: [[String]]
    /// By type: the labels of the initialiser, in order; empty for what is no record.
    package var labels: [[String]]
    /// By operation, in order.
    package var operations: [OperationNames]
    /// A type in use, as it is written at the top level of a file.
    package var spelling: (TypeUse) -> String

    package init(
        client: String, types: [String], members: [[String]], labels: [[String]], operations: [OperationNames],
        spelling: @escaping (TypeUse) -> String
    ) {
        self.client = client
        self.types = types
        self.members = members
        self.labels = labels
        self.operations = operations
        self.spelling = spelling
    }
}

/// What an operation's methods and their arguments are called.
package struct OperationNames: Equatable {
    package struct Method: Equatable {
        /// Which of the operation's bodies and responses it is for: `application/json`, `application/json, stream`.
        package var purpose: String
        package var name: String

        package init(purpose: String, name: String) {
            self.purpose = purpose
            self.name = name
        }
    }

    /// The way from the client to the methods: `["chat", "completions"]`.
    package var group: [String]
    package var methods: [Method]
    package var parameters: [String]

    package init(group: [String], methods: [Method], parameters: [String]) {
        self.group = group
        self.methods = methods
        self.parameters = parameters
    }
}

extension APISnapshot {
    /// A type's name with those of its parents: `Request.Audio`.
    func name(_ id: TypeID) -> String {
        var name = names.types[id.rawValue]
        var next = api[id].parent
        while let parent = next {
            name = "\(names.types[parent.rawValue]).\(name)"
            next = api[parent].parent
        }
        return name
    }

    /// The use with what stands behind its aliases, at every depth to which a type can be read.
    func resolved(_ use: TypeUse, depth: Int = 0) -> TypeUse {
        guard depth < 32 else { return use }
        switch use {
        case .boolean, .string, .integer, .number, .unixTime, .upload, .json, .external: return use
        case .array(let inner): return .array(resolved(inner, depth: depth + 1))
        case .map(let inner): return .map(resolved(inner, depth: depth + 1))
        case .nullable(let inner):
            let inner = resolved(inner, depth: depth + 1)
            if case .nullable = inner { return inner }
            return .nullable(inner)
        case .named(let id):
            if case .alias(let target, _) = api[id].kind { return resolved(target, depth: depth + 1) }
            return use
        }
    }

    /// Whether callers see an optional.
    func isOptional(_ property: Property) -> Bool { !property.isRequired || isNullable(property) }

    /// Whether null is one of its values.
    func isNullable(_ property: Property) -> Bool {
        if property.isNullable { return true }
        if case .nullable = resolved(property.type) { return true }
        return false
    }
}
