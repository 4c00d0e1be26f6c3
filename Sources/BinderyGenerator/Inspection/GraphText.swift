// The graph of an API goes in; its text in the language of Graphviz or of Mermaid comes out.

enum GraphText {
    /// A directed graph: operations point to what they take and give, types to what they refer to.
    /// A node bears the pointer of its schema as a tooltip.
    static func dot(_ graph: TypeGraph) -> String {
        var lines = [
            "digraph \(quoted("\(graph.title) \(graph.version)")) {", "  rankdir=LR;",
            "  node [fontname=\"Helvetica\", fontsize=11, shape=box];", "  edge [fontname=\"Helvetica\", fontsize=9];",
        ]
        for node in graph.operations {
            lines.append(
                "  o\(node.id) [label=\(quoted(node.name + "\n" + node.route)), shape=cds, tooltip=\(quoted(node.pointer))];"
            )
        }
        for node in graph.types {
            lines.append(
                "  t\(node.id) [label=\(quoted(node.name + "\n" + node.kind.rawValue)), shape=\(shape(node.kind)), "
                    + "tooltip=\(quoted(node.pointer))];")
        }
        for edge in edges(of: graph) {
            lines.append("  \(edge.from) -> \(edge.to) [label=\(quoted(edge.label))];")
        }
        return (lines + ["}"]).joined(separator: "\n")
    }

    /// A flowchart from left to right, with the same nodes and edges.
    static func mermaid(_ graph: TypeGraph) -> String {
        var lines = ["flowchart LR"]
        for node in graph.operations {
            lines.append("  o\(node.id)([\"\(entities(node.name))<br/>\(entities(node.route))\"])")
        }
        for node in graph.types {
            let label = "\"\(entities(node.name))<br/>\(node.kind.rawValue)\""
            lines.append(node.kind == .union ? "  t\(node.id){{\(label)}}" : "  t\(node.id)[\(label)]")
        }
        for edge in edges(of: graph) {
            lines.append("  \(edge.from) -->|\"\(entities(edge.label))\"| \(edge.to)")
        }
        return lines.joined(separator: "\n")
    }

    private struct Edge {
        var from: String
        var to: String
        var label: String
    }

    /// One edge for each pair of nodes, which names all members that make it.
    private static func edges(of graph: TypeGraph) -> [Edge] {
        func edges(from node: String, _ members: [TypeMember]) -> [Edge] {
            members.compactMap(\.target).uniqued().map { target in
                let labels = members.filter { $0.target == target }.map(\.label)
                let shown = labels.count > 3 ? Array(labels.prefix(3)) + ["…"] : labels
                return Edge(from: node, to: "t\(target)", label: shown.joined(separator: ", "))
            }
        }
        return graph.operations.flatMap { edges(from: "o\($0.id)", $0.members) }
            + graph.types.flatMap { edges(from: "t\($0.id)", $0.members) }
    }

    private static func shape(_ kind: TypeNode.Kind) -> String {
        switch kind {
        case .record, .tuple: "box"
        case .enumeration: "ellipse"
        case .union: "hexagon"
        case .alias: "plain"
        }
    }

    /// A quoted ID of Graphviz. A backslash would begin an escape of its own.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text.unicodeScalars {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\0"..<" ": quoted += " "
            default: quoted.unicodeScalars.append(character)
            }
        }
        return quoted + "\""
    }

    /// Text within a quoted label of Mermaid, whose entities are written with `#`.
    private static func entities(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "\"", "#", "<", ">", "&", "`", "\\", "|", "{", "}", "[", "]", ";": escaped += "#\(character.value);"
            case "\0"..<" ": escaped += " "
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
