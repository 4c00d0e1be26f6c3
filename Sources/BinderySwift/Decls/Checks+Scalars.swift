// The statements that check numbers and texts. A bound that the Swift type holds by itself is not checked.

import BinderyIR

extension Checks {
    ///     validator.length(value, atMost: 64, "api.yaml#/…/stop")
    func texts(_ value: Code, _ facets: [Facets]) -> [Code] {
        facets.flatMap { facets -> [Code] in
            var lines: [Code] = []
            if let bound = facets.minLength, bound > 0 {
                lines.append("validator.length(\(value), atLeast: \(literal: bound), \(place(.minLength, facets)))")
            }
            if let bound = facets.maxLength {
                lines.append("validator.length(\(value), atMost: \(literal: bound), \(place(.maxLength, facets)))")
            }
            if let pattern = facets.pattern.flatMap({ patterns[$0] }) {
                lines.append("validator.pattern(\(value), \(literal: pattern), \(place(.pattern, facets)))")
            }
            return lines
        }
    }

    ///     validator.number(value, atLeast: -2, "api.yaml#/…/stop")
    func numbers(_ value: Code, _ facets: [Facets]) -> [Code] {
        facets.flatMap { facets -> [Code] in
            var lines: [Code] = []
            func add(_ relation: Code, _ text: String?, _ bound: Facets.Bound) {
                // Swift refuses literals that lose precision, as those of subnormal numbers do.
                guard let number = text.flatMap(Double.init), number.isNormal || number.isZero else { return }
                lines.append("validator.number(\(value), \(relation): \(literal: number), \(place(bound, facets)))")
            }
            add("atLeast", facets.minimum, .minimum)
            add("above", facets.exclusiveMinimum, .exclusiveMinimum)
            add("atMost", facets.maximum, .maximum)
            add("below", facets.exclusiveMaximum, .exclusiveMaximum)
            return lines + multiple(value, facets)
        }
    }

    /// A bound between two integers becomes the nearer one that is allowed: `exclusiveMinimum: 0.5` → `atLeast: 1`.
    func integers(_ value: Code, _ width: IntegerWidth, _ facets: [Facets]) -> [Code] {
        facets.flatMap { facets -> [Code] in
            var lines: [Code] = []
            func add(_ relation: Code, _ limit: IntegerLimit, _ bound: Facets.Bound) {
                guard limit.isHeld(by: width) else { return }
                lines.append("validator.number(\(value), \(relation): \(limit.code), \(place(bound, facets)))")
            }
            if let limit = IntegerLimit(facets.minimum, .up), !limit.isLeast(of: width) {
                add("atLeast", limit, .minimum)
            }
            if let limit = IntegerLimit(facets.exclusiveMinimum, .up) {
                add(limit.isExact ? "above" : "atLeast", limit, .exclusiveMinimum)
            }
            if let limit = IntegerLimit(facets.maximum, .down), !limit.isGreatest(of: width) {
                add("atMost", limit, .maximum)
            }
            if let limit = IntegerLimit(facets.exclusiveMaximum, .down) {
                add(limit.isExact ? "below" : "atMost", limit, .exclusiveMaximum)
            }
            return lines + multiple(value, facets)
        }
    }

    private func multiple(_ value: Code, _ facets: Facets) -> [Code] {
        guard let step = facets.multipleOf, let number = Double(step), number > 0, number.isFinite else { return [] }
        return ["validator.number(\(value), multipleOf: \(literal: step), \(place(.multipleOf, facets)))"]
    }
}

/// A bound of an integer, itself an integer.
private struct IntegerLimit {
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
