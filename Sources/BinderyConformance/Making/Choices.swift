// A seed goes in; choices come out, the same ones for the same seed.

/// Chooses among what a schema allows. Seed 0 takes the first of everything, which is what a description's author wrote first.
struct Choices {
    private let seed: UInt64
    private var state: UInt64
    /// Which of several equals is made: the second element of an array shall differ from the first.
    var turn = 0

    init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    var isFirst: Bool { seed == 0 }

    mutating func index(below count: Int) -> Int {
        isFirst ? turn % count : Int(next() % UInt64(count))
    }

    /// A number of a range; the first one for seed 0.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        let width = range.upperBound.subtractingReportingOverflow(range.lowerBound)
        let count = width.overflow || width.partialValue >= 1_000 ? 1_000 : width.partialValue + 1
        return range.lowerBound + index(below: count)
    }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
