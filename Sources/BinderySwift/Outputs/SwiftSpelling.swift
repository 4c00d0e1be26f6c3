// Names that were decided go in; what callers read of the generated Swift goes out as text, for those who compare.

import BinderyIR

/// The generated Swift as its callers spell it.
package struct SwiftSpelling {
    package let names: NamedAPI
    private let emitter: Emitter

    package init(_ names: NamedAPI) {
        self.names = names
        emitter = Emitter(names: names, access: .public)
    }

    /// `[Request.Part]`, as at the top level of a file.
    package func type(_ use: TypeUse) -> String { emitter.type(use, in: .file).text }

    /// The declaration of a type, with those that nest in it and without its extensions.
    package func declaration(_ id: TypeID) -> String {
        String(decoding: emitter.declaration(id, depth: 0).file, as: UTF8.self)
    }

    /// The labels of a record's initialiser, in order, but for those that every record has.
    package func labels(_ id: TypeID) -> [String] { emitter.initialiserOrder(id).map(\.name.text) }

    /// An operation with the way to it from the client.
    package struct Call {
        package let group: [String]
        package let operation: NamedOperation
    }

    /// By the operation's place in the API.
    package var calls: [Call?] {
        var byPointer: [String: Call] = [:]
        func visit(_ group: OperationGroup, _ path: [String]) {
            for operation in group.operations {
                byPointer[operation.operation.pointer] = Call(group: path, operation: operation)
            }
            for inner in group.groups { visit(inner, path + [inner.propertyName.text]) }
        }
        visit(names.groups, [])
        return names.api.operations.map { byPointer[$0.pointer] }
    }
}
