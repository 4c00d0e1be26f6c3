// The codec's bars, as data; what is measured against them; and what is told without a bar.

import Foundation

/// What one kind of work must reach: times as fast as each peer.
struct CodecBar {
    let what: String
    let work: Work
    let bars: [(peer: String, bar: Double)]

    init(_ what: String, _ document: String, _ operation: String, _ bars: KeyValuePairs<String, Double>) {
        self.what = what
        work = Work(document: document, operation: operation)
        self.bars = bars.map { ($0, $1) }
    }

    static let documents = [
        CodecBar("chunk decode", "chunk", "decode", ["Foundation": 25, "serde_json": 2, "simdjson": 1.2]),
        CodecBar("escaped chunk decode", "escapes", "decode", ["Foundation": 18, "serde_json": 1.7, "simdjson": 1.2]),
        CodecBar("response decode", "response", "decode", ["Foundation": 20, "serde_json": 1.8, "simdjson": 1]),
        CodecBar("request decode", "request", "decode", ["Foundation": 30, "serde_json": 2, "simdjson": 1]),
        CodecBar("logprobs decode", "logprobs", "decode", ["Foundation": 20, "serde_json": 1.7, "simdjson": 1.3]),
        CodecBar("10 MB decode", "images", "decode", ["Foundation": 8, "serde_json": 5, "simdjson": 1.2]),
        CodecBar("chunk encode", "chunk", "encode", ["Foundation": 40, "serde_json": 1.8]),
        CodecBar("escaped chunk encode", "escapes", "encode", ["Foundation": 40, "serde_json": 1.8]),
        CodecBar("response encode", "response", "encode", ["Foundation": 40, "serde_json": 1.8]),
        CodecBar("request encode", "request", "encode", ["Foundation": 28, "serde_json": 1.2]),
        CodecBar("logprobs encode", "logprobs", "encode", ["Foundation": 35, "serde_json": 1.15]),
        CodecBar("10 MB encode", "images", "encode", ["Foundation": 8, "serde_json": 2.5]),
    ]

    static let events = [
        CodecBar("SSE in 16 KB pieces, decoded", "stream", "decode", ["Foundation": 20, "serde_json": 2])
    ]
}

struct CodecBars {
    let place: Place
    static let own = "Bindery"
    static let peers = ["Foundation", "JSONSerialization", "serde_json", "simdjson", "orjson", "msgspec"]

    /// Single documents.
    func documents() throws -> Section {
        let benches = try Bench(place)
        let works = CodecBar.documents.map(\.work)
        let contest = try benches.contest(works)
        let counts = try benches.allocations(works)
        var section = Section(rows: rows(CodecBar.documents, contest))
        section.tables = [
            "How many times as long as the generated code each takes; in the first column its own time.\n\n"
                + times(CodecBar.documents, contest),
            "Allocations of one operation.\n\n" + allocations(CodecBar.documents, counts),
        ]
        if let sizes = try CodeSize(objects: benches.objects) { section.tables.append(sizes.markdown) }
        return section
    }

    /// A stream of 10,000 chunks.
    func events() throws -> Section {
        let split = CodecBar("SSE in 16 KB pieces, split only", "stream", "split", [:])
        let fold = CodecBar("SSE in 16 KB pieces, decoded and folded", "stream", "fold", [:])
        let contest = try Bench(place).contest((CodecBar.events + [split, fold]).map(\.work))
        let decoded = contest.nanoseconds(CodecBar.events[0].work, Self.own)
        let folded = contest.nanoseconds(fold.work, Self.own)
        let share = decoded.flatMap { decoded in folded.map { ($0 - decoded) / decoded * 100 } }
        let each = { (bar: CodecBar) in (contest.nanoseconds(bar.work, Self.own) ?? 0) / 10_000 }
        return Section(
            rows: rows(CodecBar.events, contest) + [
                Row(
                    what: "folding a stream's chunks into a response", figure: share, unit: "% of decoding them",
                    bar: 15,
                    isFloor: false, digits: 0)
            ],
            tables: [
                "An event: \(each(split).text(digits: 0)) ns to split, "
                    + "\(each(CodecBar.events[0]).text(digits: 0)) ns split and decoded."
            ])
    }

    private func rows(_ bars: [CodecBar], _ contest: Contest) -> [Row] {
        bars.flatMap { bar in
            bar.bars.map { peer, floor in
                Row(
                    what: bar.what, figure: contest.ratio(bar.work, peer), unit: "x \(peer)", bar: floor, isFloor: true,
                    digits: floor < 10 ? 2 : 1)
            }
        }
    }

    private func times(_ bars: [CodecBar], _ contest: Contest) -> String {
        table([Self.own] + Self.peers, bars) { bar in
            [(contest.nanoseconds(bar.work, Self.own) ?? 0).time]
                + Self.peers.map { contest.ratio(bar.work, $0).map { "\($0.text(digits: $0 < 10 ? 2 : 1))x" } ?? "–" }
        }
    }

    private func allocations(_ bars: [CodecBar], _ counts: [Work: [String: Double]]) -> String {
        let names = ["Bindery", "Foundation", "JSONSerialization", "serde_json", "simdjson"]
        return table(names, bars) { bar in names.map { counts[bar.work]?[$0].map { $0.text(digits: 0) } ?? "–" } }
    }

    private func table(_ columns: [String], _ bars: [CodecBar], _ cells: (CodecBar) -> [String]) -> String {
        let head = "| | \(columns.joined(separator: " | ")) |\n|---|\(String(repeating: "---|", count: columns.count))"
        return ([head] + bars.map { "| \($0.what) | \(cells($0).joined(separator: " | ")) |" })
            .joined(separator: "\n")
    }
}

extension Double {
    /// Nanoseconds, for people.
    fileprivate var time: String {
        self < 10_000
            ? "\(text(digits: 0)) ns"
            : self < 1e7 ? "\((self / 1e3).text(digits: 1)) µs" : "\((self / 1e6).text(digits: 1)) ms"
    }
}
