// A bar and the figure measured against it become a line for the terminal and a row of the table.

/// One bar.
struct Row {
    let what: String
    /// nil: what it is measured against is not on this machine.
    let figure: Double?
    let unit: String
    let bar: Double
    /// Whether more is better.
    var isFloor = false
    /// How many digits follow the point.
    var digits = 1
    /// How it was measured, for the table.
    var remark = ""

    private var verdict: String {
        guard let figure else { return "peer not there" }
        return (isFloor ? figure >= bar : figure <= bar) ? "holds" : "falls short"
    }

    /// `whole description, parse to files written: 4.1x libyaml's event loop, bar 6x: holds`
    var line: String { "\(what): \(measured), bar \(text(bar, isBar: true))\(shortUnit): \(verdict)" }

    var markdown: String {
        "| \(what) | \(measured) | \(isFloor ? "≥ " : "")\(text(bar, isBar: true))\(shortUnit) | \(verdict) | \(remark) |"
    }

    static let markdownHead = "| What | Figure | Bar | | How |\n|---|---|---|---|---|"

    private var measured: String { "\(figure.map { text($0) } ?? "–")\(unit)" }

    /// The unit without what it is a multiple of.
    private var shortUnit: String { unit.hasPrefix("x") ? "x" : unit }

    private func text(_ value: Double, isBar: Bool = false) -> String {
        if isBar { return value == value.rounded() ? String(Int(value)) : "\(value)" }
        return value.text(digits: digits)
    }
}

extension Double {
    /// With so many digits after the point.
    func text(digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((magnitude * scale).rounded())
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(whole) }
        let rest = String(whole % Int(scale))
        return "\(sign)\(whole / Int(scale))." + String(repeating: "0", count: digits - rest.count) + rest
    }
}

extension [Double] {
    var median: Double {
        let sorted = sorted()
        return isEmpty ? 0 : (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
    }
}
