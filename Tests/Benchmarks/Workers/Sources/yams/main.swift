// A YAML file's path comes in; Yams composes its nodes in each round. The check is how many nodes there are.

import Foundation
import Rounds
import Yams

let text = try String(contentsOf: URL(filePath: CommandLine.arguments.dropFirst().first ?? ""), encoding: .utf8)

func count(_ node: Node) -> Int {
    switch node {
    case .scalar, .alias: 1
    case .sequence(let nodes): nodes.reduce(1) { $0 + count($1) }
    case .mapping(let pairs): pairs.reduce(1) { $0 + 1 + count($1.value) }
    }
}

try Rounds.response { _ in
    { rounds in
        var root: Node?
        let measured = try Measured(rounds) { root = try Yams.compose(yaml: text) }
        return (measured, root.map(count) ?? 0)
    }
}
