// Changes come in; lines for people, JSON for programs or Markdown for a repository go out.

import BinderyDiagnostics
import BinderyIR

/// The changes between two documents, written down.
package struct DiffText {
    private let changes: [Change]
    private let old: String
    private let new: String

    /// `old` and `new` are what the two documents are called.
    package init(_ changes: [Change], from old: String, to new: String) {
        self.changes = changes
        self.old = old
        self.new = new
    }

    /// `12 changes, 3 of them breaking`
    private var count: String {
        let breaking = changes.count(where: \.isBreaking)
        let all = changes.isEmpty ? "no change" : "\(changes.count) change\(changes.count == 1 ? "" : "s")"
        return changes.isEmpty ? all : "\(all), \(breaking == 0 ? "none" : String(breaking)) of them breaking"
    }

    ///     breaking  Pet.name: property required → optional (response; source: the Swift type becomes optional)
    ///               old.yaml:9:3 → new.yaml:9:3
    package var lines: String {
        let lines = changes.map { change in
            let mark = change.isBreaking ? "breaking" : "        "
            let line = "\(mark)  \(change.title): \(Self.words(change)) (\(Self.effect(change)))\n"
            // What belongs to a description as a whole stands nowhere in it.
            if change.old == nil, change.new == nil { return line }
            let places = [change.old, change.new].map { $0.map(\.description) ?? "nothing" }.joined(separator: " → ")
            return "\(line)          \(places)\n"
        }
        return lines.joined() + "\(old) → \(new): \(count)\n"
    }

    /// `property added, required`, `property maximum 2 → 1`
    private static func words(_ change: Change) -> String {
        let subject = change.side == .call && !change.name.isEmpty ? "" : change.subject + " "
        switch change.kind {
        case .added, .removed:
            return subject + change.kind.rawValue + (change.detail.isEmpty ? "" : ", \(change.detail)")
        case .renamed, .narrowed, .widened, .changed:
            return subject + change.kind.rawValue + ", \(change.detail)"
        }
    }

    private static func effect(_ change: Change) -> String {
        let breaks = Effect.Break.allCases.filter(change.effect.breaks.contains).map(\.rawValue)
        let side = change.side == .call ? "" : "\(heading(change.side).lowercased()); "
        return side + (breaks.isEmpty ? "" : breaks.joined(separator: ", ") + ": ") + change.effect.reason
    }

    private static func heading(_ side: Change.Side) -> String {
        switch side {
        case .call: "Calls"
        case .request: "Requests"
        case .response: "Responses"
        case .both: "Requests and responses"
        case .unused: "Types that no call reaches"
        }
    }

    /// One object: the documents, and a member for each change.
    package var json: String {
        let changes = changes.map { change in
            let breaks = Effect.Break.allCases.filter(change.effect.breaks.contains).map { "\"\($0.rawValue)\"" }
            let members = [
                "\"kind\": \"\(change.kind.rawValue)\"", "\"side\": \"\(change.side.rawValue)\"",
                "\"subject\": \(JSONQuote.quote(change.subject))", "\"owner\": \(JSONQuote.quote(change.owner))",
                "\"name\": \(JSONQuote.quote(change.name))", "\"detail\": \(JSONQuote.quote(change.detail))",
                "\"breaks\": [\(breaks.joined(separator: ", "))]",
                "\"reason\": \(JSONQuote.quote(change.effect.reason))",
                "\"old\": \(Self.place(change.old))", "\"new\": \(Self.place(change.new))",
            ]
            return "\n    {\(members.joined(separator: ", "))}"
        }
        return """
            {
              "old": \(JSONQuote.quote(old)),
              "new": \(JSONQuote.quote(new)),
              "breaking": \(self.changes.count(where: \.isBreaking)),
              "changes": [\(changes.joined(separator: ","))\(changes.isEmpty ? "" : "\n  ")]
            }

            """
    }

    private static func place(_ span: SourceSpan?) -> String {
        guard let span else { return "null" }
        return "{\"file\": \(JSONQuote.quote(span.file.path)), \"line\": \(span.line), \"column\": \(span.column)}"
    }

    /// A table for each side. No lines of the documents are named, so that an edit elsewhere leaves the text as it is.
    package var markdown: String {
        var text = """
            # From \(Self.plain(old)) to \(Self.plain(new))

            \(count.prefix(1).uppercased() + count.dropFirst()) for callers of the generated Swift. **Source** means that code \
            may not compile, **wire** that what is sent may be refused or that earlier builds cannot read what comes.

            """
        for side in Change.Side.allCases {
            let rows = changes.filter { $0.side == side }
            guard !rows.isEmpty else { continue }
            text += "\n## \(Self.heading(side))\n\n| | What | How | Breaks | Why |\n|---|---|---|---|---|\n"
            for change in rows {
                let breaks = Effect.Break.allCases.filter(change.effect.breaks.contains).map { "**\($0.rawValue)**" }
                let cells = [
                    change.kind.rawValue, Self.what(change), change.detail.isEmpty ? "" : Self.code(change.detail),
                    breaks.joined(separator: ", "), Self.plain(change.effect.reason),
                ]
                text += "| \(cells.joined(separator: " | ")) |\n"
            }
        }
        return text
    }

    /// What needs no other word than its name.
    private static let owners: Set<String> = ["type", "operation", "client"]

    /// ``property `Pet.name` ``, `POST /pets`
    private static func what(_ change: Change) -> String {
        if change.name.isEmpty {
            return "\(code(change.owner))\(owners.contains(change.subject) ? "" : " " + change.subject)"
        }
        if change.side == .call { return "\(code(change.owner)) \(change.subject) \(code(change.name))" }
        return "\(change.subject) \(code(change.title))"
    }

    private static func code(_ text: String) -> String { "`\(flat(text).replacing("`", with: "'"))`" }

    /// A text that Markdown shows as it is, on one line; words between backticks stay so.
    private static func plain(_ text: String) -> String {
        flat(text).map { "\\*_[]<>#".contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    private static func flat(_ text: String) -> String {
        text.replacing("\r", with: " ").replacing("\n", with: " ").replacing("|", with: "\\|")
    }
}
