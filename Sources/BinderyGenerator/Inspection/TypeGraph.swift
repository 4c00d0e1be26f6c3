// Types and operations as nodes, and what each refers to: the value behind every picture of a description.

import BinderyDiagnostics

/// The types that an API declares and the operations that lead to them.
struct TypeGraph {
    var title: String
    var version: String
    /// Every type but the namespaces, in the order of their Swift names.
    var types: [TypeNode]
    var operations: [OperationNode]
}

/// A type.
struct TypeNode {
    enum Kind: String {
        case record, tuple, enumeration, union, alias
    }

    /// Unique among types and fit for any notation: the number of the type in the API.
    var id: Int
    /// As it stands in Swift, with its parents: `Pet.Owner`.
    var name: String
    var kind: Kind
    var documentation: String?
    var members: [TypeMember]
    /// The JSON pointer of its schema.
    var pointer: String
    var span: SourceSpan
    /// The outermost type whose declaration holds this one; namespaces do not count.
    var root: Int
    /// The Swift of the declaration; of a nested type its root has it.
    var swift: String?
    /// The types that it refers to, each once, in the order in which it names them.
    var uses: [Int] { members.compactMap(\.target).uniqued() }
}

/// A property, a value, or a variant.
struct TypeMember {
    /// As in JSON; of a variant, what tells it apart.
    var label: String
    /// The Swift type; empty where there is none.
    var type: String
    /// The declared type that it comes down to.
    var target: Int?
    /// What else is to be known: `required`, `null`, `always "text"`.
    var notes: [String] = []
}

/// An operation.
struct OperationNode {
    /// Fit for any notation: the number of the operation in the API.
    var id: Int
    /// The call in Swift, from the client on: `chat.completions.create`.
    var name: String
    /// `POST /chat/completions`
    var route: String
    var documentation: String?
    /// Parameters, bodies, responses and errors.
    var members: [TypeMember]
    var pointer: String
    var span: SourceSpan
    /// All types that it leads to, the nearest first.
    var reach: [Int]
    var uses: [Int] { members.compactMap(\.target).uniqued() }
}

extension Sequence<Int> {
    /// Each number once, in the order of its first place.
    func uniqued() -> [Int] {
        var seen: Set<Int> = []
        return filter { seen.insert($0).inserted }
    }
}
