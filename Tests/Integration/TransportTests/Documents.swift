// The README and the articles, as text.

import Foundation

enum Documents {
    /// The text of each.
    static var all: [String] {
        get throws {
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
                .standardizedFileURL
            let sources = FileManager.default.enumerator(atPath: root.appending(path: "Sources").path)
            let articles = (sources?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }
            let files = ["README.md"] + articles.map { "Sources/\($0)" }
            return try files.map { root.appending(path: $0) }.map { try String(contentsOf: $0, encoding: .utf8) }
        }
    }
}
