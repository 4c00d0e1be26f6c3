// The package's own files come in, as text; the house rules look at them.

import Foundation

/// One Swift file of the package.
struct SourceText: CustomStringConvertible, Sendable {
    /// From the package's root: `Sources/BinderyIR/API.swift`.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var description: String { path }

    /// The text without what stands in comments and string literals, line for line.
    var code: [String] {
        var isComment = false
        var isLongText = false
        return lines.map { line in
            var rest = String(line)
            if isLongText || rest.contains("\"\"\"") {
                if rest.components(separatedBy: "\"\"\"").count % 2 == 0 { isLongText.toggle() }
                return ""
            }
            if isComment || rest.contains("/*") {
                isComment = !rest.contains("*/")
                return ""
            }
            rest = rest.replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
            return String(rest.prefix(upTo: rest.firstRange(of: "//")?.lowerBound ?? rest.endIndex))
        }
    }
}

enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every file below a folder of the package whose name ends so, in order.
    static func files(in folder: String, ending: String = ".swift") -> [SourceText] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
        let names = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) && !$0.contains(".build") }
        return names.sorted().compactMap { name in
            let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8)
            return text.map { SourceText(path: "\(folder)/\(name)", text: $0) }
        }
    }

    /// The modules under Sources/ by folder.
    static let modules: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }()
}
