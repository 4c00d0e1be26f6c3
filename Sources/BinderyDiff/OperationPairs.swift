// Operations of two APIs come in; which of them are the same goes out.

import BinderyIR

/// Operations that belong together, by their place in each API.
struct OperationPairs {
    private(set) var matched: [(old: Int, new: Int)] = []
    private(set) var removed: [Int] = []
    private(set) var added: [Int] = []

    /// By method and path, then by operationId, then by the path without the names of its parameters.
    init(_ old: API, _ new: API) {
        var free = (old: Set(old.operations.indices), new: Set(new.operations.indices))
        let keys: [(Operation) -> String] = [
            { "\($0.httpMethod) \($0.path)" }, \.id, { "\($0.httpMethod) \(Self.plain($0.path))" },
        ]
        for key in keys {
            let places = Dictionary(grouping: free.new.sorted()) { key(new.operations[$0]) }
            for index in free.old.sorted() {
                guard let place = places[key(old.operations[index])]?.first(where: free.new.contains) else { continue }
                matched.append((index, place))
                free.old.remove(index)
                free.new.remove(place)
            }
        }
        matched.sort { $0.old < $1.old }
        removed = free.old.sorted()
        added = free.new.sorted()
    }

    ///     /pets/{id}  →  /pets/{}
    private static func plain(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "{}" : String($0) }.joined(separator: "/")
    }
}
