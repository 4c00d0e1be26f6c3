// A bar and the figure measured against it become a line for the terminal and a row of the table.

/// One bar.
struct Row {
    let what: String
    let figure: Double
    let unit: String
    let bar: Double
    /// How many digits follow the point.
    var digits = 1
    /// How it was measured, for the table.
    var remark = ""

    var holds: Bool { figure <= bar }
    private var verdict: String { holds ? "holds" : "falls short" }

    /// `whole description, parse to files written: 4.1x libyaml's event loop, bar 6x: holds`
    var line: String { "\(what): \(text(figure))\(unit), bar \(text(bar, isBar: true))\(shortUnit): \(verdict)" }

    var markdown: String {
        "| \(what) | \(text(figure))\(unit) | \(text(bar, isBar: true))\(shortUnit) | \(verdict) | \(remark) |"
    }

    static let markdownHead = "| What | Figure | Bar | | How |\n|---|---|---|---|---|"

    /// The unit without what it is a multiple of.
    private var shortUnit: String { unit.hasPrefix("x") ? "x" : unit }

    private func text(_ value: Double, isBar: Bool = false) -> String {
        if isBar, value == value.rounded() { return String(Int(value)) }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((value * scale).rounded())
        guard digits > 0 else { return String(whole) }
        let rest = String(whole % Int(scale))
        return "\(whole / Int(scale))." + String(repeating: "0", count: digits - rest.count) + rest
    }
}

extension [Double] {
    var median: Double {
        let sorted = sorted()
        return isEmpty ? 0 : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
