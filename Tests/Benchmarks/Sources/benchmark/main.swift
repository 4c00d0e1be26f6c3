// The bars are measured one group after another; each prints its lines, and all together become RESULTS.md.

import Foundation

let groups: [(name: String, measure: (Place) throws -> [Row])] = [
    ("generator", { try GeneratorBars(place: $0).whole() }),
    ("growth", { try GeneratorBars(place: $0).growth() }),
    ("debug", { try GeneratorBars(place: $0).debugBuilt() }),
    ("compile-chat", { try CompileBars(place: $0).chat() }),
    ("compile-whole", { try CompileBars(place: $0).whole() }),
]

do {
    let asked = CommandLine.arguments.dropFirst()
    if let unknown = asked.first(where: { name in !groups.contains { $0.name == name } }) {
        throw Failure(description: "no group \(unknown); there are: \(groups.map(\.name).joined(separator: ", "))")
    }
    let place = try Place()
    var rows: [Row] = []
    for group in groups where asked.isEmpty || asked.contains(group.name) {
        let measured = try group.measure(place)
        for row in measured { FileHandle.standardOutput.write(Data("\(row.line)\n".utf8)) }
        rows += measured
    }
    // Only a whole run is worth keeping.
    if asked.isEmpty {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let table = ([Row.markdownHead] + rows.map(\.markdown)).joined(separator: "\n")
        try "Measured by `make benchmark`, medians of several rounds, on \(cores) cores.\n\n\(table)\n".write(
            toFile: "\(place.root)/Tests/Benchmarks/RESULTS.md", atomically: true, encoding: .utf8)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
