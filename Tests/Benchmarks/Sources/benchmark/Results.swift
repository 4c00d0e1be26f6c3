// What the groups measured becomes RESULTS.md: a section for each group, of which a run replaces those that it measured.

import Foundation

/// What one group has measured.
struct Section {
    var rows: [Row] = []
    /// Further tables, without bars.
    var tables: [String] = []

    var markdown: String {
        ([([Row.markdownHead] + rows.map(\.markdown)).joined(separator: "\n")] + tables).joined(separator: "\n\n")
    }
}

struct Results {
    private let path: String
    private let names: [String]
    private var sections: [String: String] = [:]

    /// - Parameter names: of all groups, in the order in which they are shown.
    init(path: String, names: [String]) {
        self.path = path
        self.names = names
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        for part in text.components(separatedBy: "\n## ").dropFirst() {
            let name = String(part.prefix { $0 != "\n" })
            sections[name] = part.dropFirst(name.count).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    mutating func replace(_ name: String, with section: Section) throws {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        sections[name] = section.markdown
        var text = """
            # What was measured

            By `make benchmark`, on \(cores) cores; `make benchmark BARS=<section>` writes one section anew. Figures are medians of
            several rounds. The ratios of yaml, codec and sse are taken within a round, of time on one processor that all share:
            other machines differ in times more than in ratios. Each program is built as its build tool does by itself (`swift build
            -c release`, `cargo build --release`; simdjson for the processor at hand), and must come to the same result.

            """
        for name in names {
            if let section = sections[name] { text += "\n## \(name)\n\n\(section)\n" }
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
