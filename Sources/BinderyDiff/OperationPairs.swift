// Operations of two APIs come in; which of them are the same goes out.

import BinderyIR

/// Operations that belong together, by their place in each API.
struct OperationPairs {
    private(set) var matched: [(old: Int, new: Int)] = []
    private(set) var removed: [Int] = []
    private(set) var added: [Int] = []

    /// By method and path, at first with the names of its parameters, then without them; then by operationId.
    init(_ old: API, _ new: API) {
        var free = (old: Set(old.operations.indices), new: Set(new.operations.indices))
        let keys: [(Operation) -> String] = [
            { "\($0.httpMethod) \($0.path)" }, { "\($0.httpMethod) \(PathShape($0.path).text)" }, \.id,
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
}
