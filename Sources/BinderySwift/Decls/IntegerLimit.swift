// A bound of an integer as a literal of Swift, and whether the integer's type holds it by itself.

import BinderyIR

/// A bound of an integer, itself an integer.
struct IntegerLimit {
    private let magnitude: UInt64
    private let isNegative: Bool
    /// Whether the description states this very integer.
    let isExact: Bool

    /// nil where there is no bound, or none that 64 bits hold.
    init?(_ text: String?, _ rounding: FloatingPointRoundingRule) {
        guard let text else { return nil }
        if let integer = Int64(text) {
            self.init(integer.magnitude, isNegative: integer < 0, isExact: true)
        } else if let integer = UInt64(text) {
            self.init(integer, isNegative: false, isExact: true)
        } else if let number = Double(text) {
            let rounded = number.rounded(rounding)
            guard let integer = Int64(exactly: rounded) else { return nil }
            self.init(integer.magnitude, isNegative: integer < 0, isExact: rounded == number)
        } else {
            return nil
        }
    }

    private init(_ magnitude: UInt64, isNegative: Bool, isExact: Bool) {
        self.magnitude = magnitude
        self.isNegative = isNegative
        self.isExact = isExact
    }

    var code: Code { isNegative ? "-\(literal: magnitude)" : "\(literal: magnitude)" }

    /// Whether the type has this value, so that one can be compared with the other.
    func isHeld(by width: IntegerWidth) -> Bool {
        switch width {
        case .int32: magnitude <= Int32.max.magnitude || isLeast(of: width)
        case .int64: magnitude <= Int64.max.magnitude || isLeast(of: width)
        case .uint64: !isNegative
        case .int128: true
        }
    }

    func isLeast(of width: IntegerWidth) -> Bool {
        switch width {
        case .int32: isNegative && magnitude == Int32.min.magnitude
        case .int64: isNegative && magnitude == Int64.min.magnitude
        case .uint64: magnitude == 0
        case .int128: false
        }
    }

    func isGreatest(of width: IntegerWidth) -> Bool {
        switch width {
        case .int32: !isNegative && magnitude == Int32.max.magnitude
        case .int64: !isNegative && magnitude == Int64.max.magnitude
        case .uint64: magnitude == .max
        case .int128: false
        }
    }
}
