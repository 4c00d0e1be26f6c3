// The bars are measured one group after another; each prints its lines and becomes a section of RESULTS.md.

import Foundation

let groups: [(name: String, measure: (Place) throws -> Section?)] = [
    ("generator", { Section(rows: try GeneratorBars(place: $0).whole()) }),
    ("growth", { Section(rows: try GeneratorBars(place: $0).growth()) }),
    ("debug", { Section(rows: try GeneratorBars(place: $0).debugBuilt()) }),
    ("yaml", { try YAMLBars(place: $0).nodes() }),
    ("codec", { try CodecBars(place: $0).documents() }),
    ("sse", { try CodecBars(place: $0).events() }),
    ("partial", { try PartialBars(place: $0).tokens() }),
    ("client", { try ClientBars(place: $0).calls() }),
    ("server", { try ServerBars(place: $0).requests() }),
    ("compile-chat", { Section(rows: try CompileBars(place: $0).chat()) }),
    ("compile-whole", { Section(rows: try CompileBars(place: $0).whole()) }),
    ("baseline", { try BaselineBars(place: $0).chat() }),
    ("baseline-whole", { try BaselineBars(place: $0).whole() }),
]

do {
    let asked = CommandLine.arguments.dropFirst()
    if let unknown = asked.first(where: { name in !groups.contains { $0.name == name } }) {
        throw Failure(description: "no group \(unknown); there are: \(groups.map(\.name).joined(separator: ", "))")
    }
    let place = try Place()
    var results = Results(path: place.folder + "/RESULTS.md", names: groups.map(\.name))
    for group in groups where asked.isEmpty || asked.contains(group.name) {
        guard let section = try group.measure(place) else { continue }
        for row in section.rows { say(row.line) }
        try results.replace(group.name, with: section)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
