// The functions of RFC 9535, chapter 2.4: what they take and what they give, by which calls are checked.

enum JSONPathFunction: String, CaseIterable, Sendable {
    case length, count, match, search, value

    enum Kind: Sendable { case value, nodes, logical }

    var parameters: [Kind] {
        switch self {
        case .length: [.value]
        case .count, .value: [.nodes]
        case .match, .search: [.value, .value]
        }
    }

    var result: Kind {
        switch self {
        case .length, .count, .value: .value
        case .match, .search: .logical
        }
    }
}
