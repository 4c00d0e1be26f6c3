// The objects of a generated module come in; how many bytes of machine code its ways to and from JSON take goes out.

import Foundation

struct CodeSize {
    private var sizes: [String: [Double]] = [:]

    /// What a function's mangled name ends in or holds, by what it does. Copies made for one caller count too.
    private static let kinds: [(name: String, marks: [String])] = [
        ("`init(json:)`", ["4jsonA", "JSONReaderVz_t", "cfC"]),
        ("`write(json:)`", ["5write4jsony", "JSONWriterVz_tF"]),
    ]

    /// nil where there is no `nm`.
    init?(objects: String) throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: objects).filter { $0.hasSuffix(".o") }
        let program = Program(path: "nm", arguments: ["-S"] + files.sorted().map { "\(objects)/\($0)" })
        guard let run = try? program.run() else { return nil }
        for line in run.output.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 4, "tTwW".contains(words[2]), let size = Int(words[1], radix: 16) else { continue }
            for kind in Self.kinds where kind.marks.allSatisfy(words[3].contains) && !words[3].contains("TW") {
                sizes[kind.name, default: []].append(Double(size))
            }
        }
    }

    var markdown: String {
        let rows = Self.kinds.map { kind in
            let found = sizes[kind.name] ?? []
            let sum = found.reduce(0, +) / 1_024
            return "| \(kind.name) | \(found.count) | \(found.median.text(digits: 0)) | \(sum.text(digits: 0)) KiB |"
        }
        return
            (["Machine code of the generated module.\n", "| | functions | median, bytes | all |", "|---|---|---|---|"]
            + rows)
            .joined(separator: "\n")
    }
}
