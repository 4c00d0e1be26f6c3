// The graph of an API and the description's files go in; one HTML page that needs nothing else comes out.

import BinderyDiagnostics

/// The page of `bindery inspect --format html`. Everything is in the text itself: without scripts it is a long page whose links
/// work; the script adds the search, the picture of a type's neighbours, and one section at a time.
struct InspectionPage {
    private let graph: TypeGraph
    private let names: [Int: String]
    private let usedBy: [Int: [Int]]
    private let calledBy: [Int: [Int]]
    /// In the order in which types and operations first name them.
    private let files: [SourceFile]

    static func html(_ graph: TypeGraph) -> String { InspectionPage(graph).html }

    private init(_ graph: TypeGraph) {
        self.graph = graph
        names = Dictionary(uniqueKeysWithValues: graph.types.map { ($0.id, $0.name) })
        var usedBy: [Int: [Int]] = [:]
        for type in graph.types { for target in type.uses { usedBy[target, default: []].append(type.id) } }
        self.usedBy = usedBy
        var calledBy: [Int: [Int]] = [:]
        for operation in graph.operations {
            for target in operation.uses { calledBy[target, default: []].append(operation.id) }
        }
        self.calledBy = calledBy
        var seen: Set<SourceFile> = []
        files = (graph.operations.map(\.span.file) + graph.types.map(\.span.file)).filter { seen.insert($0).inserted }
    }

    private var html: String {
        let title = Self.escaped("\(graph.title) \(graph.version)")
        let sections = graph.operations.map(section) + graph.types.map(section) + files.indices.map(source)
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <style>\(PageStyle.text)</style></head>
            <body>
            <nav><h1>\(title)</h1>
            <input id="search" type="search" placeholder="Search names, members, paths" aria-label="Search">
            <p id="count"></p>
            \(list("Operations", graph.operations.map { ("o\($0.id)", $0.name, $0.route, $0.members) }))
            \(list("Types", graph.types.map { ("t\($0.id)", $0.name, $0.kind.rawValue, $0.members) }))
            \(list("Description", files.indices.map { ("f\($0)", files[$0].name, "", []) }))
            </nav>
            <main>
            \(sections.joined(separator: "\n"))
            </main>
            <script>\(PageScript.text)</script>
            </body></html>
            """
    }

    // MARK: - The list

    private func list(_ title: String, _ entries: [(id: String, name: String, note: String, [TypeMember])]) -> String {
        if entries.isEmpty { return "" }
        let items = entries.map { id, name, note, members in
            let words = Self.escaped(([name, note] + members.map(\.label)).joined(separator: " ").lowercased())
            return "<li data-words=\"\(words)\"><a href=\"#\(id)\">\(Self.escaped(name))</a> "
                + "<small>\(Self.escaped(note))</small></li>"
        }
        return "<h2>\(title)</h2>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>"
    }

    // MARK: - Sections

    private func section(_ node: OperationNode) -> String {
        section(
            id: "o\(node.id)", name: node.name, badge: "operation", subtitle: node.route, node.documentation,
            place: (node.pointer, node.span), rows: node.members,
            more: links("Leads to \(node.reach.count) types", node.reach.map { ("t\($0)", names[$0] ?? "") }))
    }

    private func section(_ node: TypeNode) -> String {
        let callers = (calledBy[node.id] ?? []).map { ("o\($0)", graph.operations[$0].name) }
        let users = (usedBy[node.id] ?? []).map { ("t\($0)", names[$0] ?? "") }
        let swift =
            node.swift.map { "<h3>Swift</h3>\n<pre class=\"swift\">\(Self.escaped($0))</pre>" }
            ?? "<p>Its Swift stands in <a href=\"#t\(node.root)\">\(Self.escaped(names[node.root] ?? "its parent"))</a>.</p>"
        return section(
            id: "t\(node.id)", name: node.name, badge: node.kind.rawValue, subtitle: "", node.documentation,
            place: (node.pointer, node.span), rows: node.members,
            more: links("Used by", callers + users) + "\n" + (names[node.root] == nil && node.swift == nil ? "" : swift)
        )
    }

    private func section(
        id: String, name: String, badge: String, subtitle: String, _ documentation: String?,
        place: (pointer: String, span: SourceSpan), rows: [TypeMember], more: String
    ) -> String {
        let file = files.firstIndex(of: place.span.file) ?? 0
        let table = rows.map { row in
            let type = Self.escaped(row.type)
            let link = row.target.map { names[$0] == nil ? type : "<a href=\"#t\($0)\">\(type)</a>" } ?? type
            let notes = Self.escaped(row.notes.joined(separator: ", "))
            return "<tr><td>\(Self.escaped(row.label))</td><td><code>\(link)</code></td><td>\(notes)</td></tr>"
        }
        return """
            <section id="\(id)"><h2>\(Self.escaped(name)) <span class="badge">\(badge)</span></h2>
            <p class="route">\(Self.escaped(subtitle))</p>
            <p class="documentation">\(Self.escaped(documentation ?? ""))</p>
            <p><a href="#f\(file)-\(place.span.line)">\(Self.escaped(place.span.file.name)):\(place.span.line)</a>
            <code>\(Self.escaped(place.pointer))</code></p>
            <div class="picture"></div>
            <table>\(table.joined(separator: "\n"))</table>
            \(more)
            </section>
            """
    }

    private func links(_ title: String, _ targets: [(id: String, name: String)]) -> String {
        if targets.isEmpty { return "" }
        let items = targets.map { "<a href=\"#\($0.id)\">\(Self.escaped($0.name))</a>" }
        return "<h3>\(title)</h3>\n<p class=\"links\">\(items.joined(separator: " "))</p>"
    }

    /// A file of the description, each line with a place to link to.
    private func source(_ index: Int) -> String {
        let file = files[index]
        var lines: [String] = []
        // The ends of lines that places are counted by, and no others: U+2028 in a text begins no line.
        let text = String(decoding: file.bytes, as: UTF8.self)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r", "\r\n"].contains($0) })
        {
            lines.append("<span id=\"f\(index)-\(lines.count + 1)\">\(Self.escaped(String(line)))</span>")
        }
        return """
            <section id="f\(index)"><h2>\(Self.escaped(file.name)) <span class="badge">description</span></h2>
            <pre class="source">\(lines.joined(separator: "\n"))</pre>
            </section>
            """
    }

    /// Text of a description never becomes markup.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
