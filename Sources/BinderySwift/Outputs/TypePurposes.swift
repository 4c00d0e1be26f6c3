// An API comes in; what its types of the top level are for goes out: requests, responses, chunks, errors, or parts of those.

import BinderyIR

/// What a type of the top level is for, in the order in which readers look for it. A type with several is told by the first.
enum TypePurpose: CaseIterable {
    case request, response, chunk, error, payload, record, union, enumeration, alias, namespace
}

/// The types of the top level by what they are for, each once.
struct TypePurposes {
    private let purposes: [TypeID: TypePurpose]
    private let names: NamedAPI

    init(_ names: NamedAPI) {
        self.names = names
        var purposes: [TypeID: TypePurpose] = [:]
        func add(_ use: TypeUse, _ purpose: TypePurpose) {
            switch use {
            case .named(let id):
                let root = names.path(id)[0]
                if purposes[root] == nil { purposes[root] = purpose }
            case .array(let inner), .map(let inner), .nullable(let inner): add(inner, purpose)
            case .boolean, .string, .integer, .number, .unixTime, .json, .upload, .external: return
            }
        }
        let operations = names.api.operations
        for use in operations.flatMap(\.bodies) { add(use.type, .request) }
        for response in operations.flatMap({ [$0.response].compactMap { $0 } + $0.otherResponses }) {
            for use in response.types { add(use, .response) }
        }
        for stream in operations.compactMap(\.stream) { add(stream.chunk, .chunk) }
        for use in operations.flatMap(\.errors).compactMap(\.type) { add(use, .error) }
        for webhook in names.api.webhooks { add(webhook.payload, .payload) }
        self.purposes = purposes
    }

    /// The types for one purpose, by name.
    func types(for purpose: TypePurpose) -> [TypeID] { names.roots.filter { self.purpose(of: $0) == purpose } }

    private func purpose(of root: TypeID) -> TypePurpose {
        if let purpose = purposes[root] { return purpose }
        return switch names.api[root].kind {
        case .record: .record
        case .union: .union
        case .enumeration: .enumeration
        case .alias: .alias
        case .namespace: .namespace
        }
    }
}
