// The README and the articles, as text.

import Foundation

enum Documents {
    /// The text of each.
    static var all: [String] {
        get throws {
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
                .standardizedFileURL
            let sources = FileManager.default.enumerator(
                at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
            var files = [root.appending(path: "README.md")]
            while let file = sources?.nextObject() as? URL {
                if file.pathExtension == "md" { files.append(file) }
            }
            return try files.map { try String(contentsOf: $0, encoding: .utf8) }
        }
    }
}
