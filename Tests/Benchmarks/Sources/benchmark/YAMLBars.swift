// How fast a description's text becomes nodes: against libyaml's bare event loop, and against Yams.

import Foundation

struct YAMLBars {
    let place: Place

    func nodes() throws -> Section {
        let here = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let yams = try place.worker("yams")
        let work = Work(document: "description", operation: "nodes")
        let contest = try Contest(works: [work]) {
            try [
                Worker("Bindery", here + "/nodes", [place.published]),
                Worker("libyaml's event loop", here + "/eventloop", [place.published, "rounds"]),
                Worker("Yams", yams + "/yams", [place.published]),
            ].compactMap { $0 }
        }
        return Section(rows: [
            Row(
                what: "YAML to nodes", figure: contest.ratio(work, "libyaml's event loop").map { 1 / $0 },
                unit: "x libyaml's event loop", bar: 1.2, digits: 2, remark: "the whole published description"),
            Row(
                what: "YAML to nodes, times as fast as compose", figure: contest.ratio(work, "Yams"), unit: "x Yams",
                bar: 8, isFloor: true, remark: "the same text"),
        ])
    }
}
