// A YAML file's path comes in; its nodes are built in each round. The check is how many nodes there are.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Rounds

let path = CommandLine.arguments.dropFirst().first ?? ""
let file = SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))

func count(_ node: YAMLNode) -> Int {
    switch node.kind {
    case .scalar: 1
    case .sequence: node.elements.reduce(1) { $0 + count($1) }
    case .mapping: node.entries.reduce(1) { $0 + 1 + count($1.value) }
    }
}

try Rounds.response { _ in
    { rounds in
        var root: YAMLNode?
        let measured = Measured(rounds) { root = YAMLReader.read(file, into: DiagnosticLog()) }
        return (measured, root.map(count) ?? 0)
    }
}
