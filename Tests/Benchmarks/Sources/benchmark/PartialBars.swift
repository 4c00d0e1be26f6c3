// What it costs to see a structured answer while it comes: against decoding it once when all of it is there.

import Foundation

struct PartialBars {
    let place: Place

    func tokens() throws -> Section {
        let path = try place.worker("partial") + "/partial"
        let work = Work(document: "invoice", operation: "read")
        let contest = try Contest(works: [work]) {
            try ["whole", "codable", "pieces", "shown"].compactMap { try Worker($0, path, [$0]) }
        }
        let pieces = contest.ratio(work, "pieces")
        let shown = contest.ratio(work, "shown")
        let codable = contest.ratio(work, "codable")
        func row(_ what: String, _ figure: Double?, _ unit: String) -> Row {
            Row(
                what: what, figure: figure, unit: unit, bar: 3, digits: 2, remark: "1 MB in tokens of four bytes")
        }
        func times(_ one: Double?, _ other: Double?) -> Double? { one.flatMap { one in other.map { one / $0 } } }
        return Section(rows: [
            row("a snapshot after each token", pieces, "x decoding once, by the engine"),
            row("a snapshot after each token", times(pieces, codable), "x decoding once, of a type of one's own"),
            row(
                "two properties of each snapshot looked at", times(shown, codable),
                "x decoding once, of a type of one's own"),
        ])
    }
}
