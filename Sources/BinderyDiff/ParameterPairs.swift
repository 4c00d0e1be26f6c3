// The parameters of an operation before and after come in; which of them are the same goes out.

import BinderyIR

/// Parameters that belong together, by their place in each operation.
struct ParameterPairs {
    /// Those of before in their order.
    private(set) var all: [(old: Int, new: Int?)]
    private(set) var added: [Int]

    /// Of a path, by the place in the path where only names were changed: they are not sent. Of others, and of other paths,
    /// by where they stand and by name. Of what is left, those that moved, or belong to a path that is another.
    init(_ old: Operation, _ new: Operation) {
        let shapes = (PathShape(old.path), PathShape(new.path))
        let isOnePath = shapes.0.text == shapes.1.text
        let rules: [(Parameter, Parameter) -> Bool] = [
            { one, other in
                guard isOnePath, one.location == .path, other.location == .path,
                    let place = shapes.0.names.firstIndex(of: one.wireName)
                else { return false }
                return place == shapes.1.names.firstIndex(of: other.wireName)
            },
            { $0.location == $1.location && $0.sentName == $1.sentName },
            { $0.wireName == $1.wireName || $0.location == .path && $1.location == .path },
        ]
        all = old.parameters.indices.map { ($0, nil) }
        added = Array(new.parameters.indices)
        for rule in rules {
            for index in all.indices where all[index].new == nil {
                let match = added.firstIndex { rule(old.parameters[index], new.parameters[$0]) }
                if let match { all[index].new = added.remove(at: match) }
            }
        }
    }
}

extension Parameter {
    /// The name as a server tells it from others: of a header in any case.
    fileprivate var sentName: String { location == .header ? wireName.lowercased() : wireName }
}
