// A whole number that schemas allow. Beyond 2^53 a number of floating point is none of them exactly.

import BinderyYAML

struct IntegerMaker {
    private var least: Int128?
    private var most: Int128?

    init(_ schemas: [Schema]) {
        for schema in schemas {
            for keyword in ["minimum", "exclusiveMinimum"] {
                guard let (bound, isWhole) = Self.bound(keyword, schema, .up) else { continue }
                raise(to: bound + (isWhole && Self.isExcluded(keyword, "exclusiveMinimum", schema) ? 1 : 0))
            }
            for keyword in ["maximum", "exclusiveMaximum"] {
                guard let (bound, isWhole) = Self.bound(keyword, schema, .down) else { continue }
                lower(to: bound - (isWhole && Self.isExcluded(keyword, "exclusiveMaximum", schema) ? 1 : 0))
            }
            switch schema.keyword("format")?.text {
            case "int32":
                raise(to: Int128(Int32.min))
                lower(to: Int128(Int32.max))
            case "int64":
                raise(to: Int128(Int64.min))
                lower(to: Int128(Int64.max))
            default: break
            }
        }
    }

    /// A bound as the nearest whole number within it, and whether it is one itself.
    private static func bound(
        _ keyword: String, _ schema: Schema, _ rule: FloatingPointRoundingRule
    ) -> (Int128, isWhole: Bool)? {
        guard let node = schema.keyword(keyword), node.bool == nil, let text = node.text else { return nil }
        if let whole = Int128(text), whole.magnitude < 1 << 100 { return (whole, true) }
        guard let value = Double(text), value.magnitude < 1e30 else { return nil }
        let rounded = value.rounded(rule)
        return (Int128(rounded), rounded == value)
    }

    /// 3.0 says with a boolean whether the bound itself is excluded.
    private static func isExcluded(_ keyword: String, _ exclusive: String, _ schema: Schema) -> Bool {
        keyword == exclusive || schema.keyword(exclusive)?.bool == true
    }

    private mutating func raise(to bound: Int128) { least = max(least ?? bound, bound) }
    private mutating func lower(to bound: Int128) { most = min(most ?? bound, bound) }

    /// A multiple within the bounds: the first from the lower bound on, or a small one where there is none.
    func multiple(of step: Int128, _ choices: inout Choices) -> Int128? {
        let last = most.map { Self.floor($0, step) }
        let first = least.map { -Self.floor(-$0, step) } ?? min(last ?? step, step)
        guard let count = Int(exactly: min(999, ((last ?? first + 999 * step) - first) / step)), first <= last ?? first
        else { return nil }
        return first + Int128(choices.number(in: 0...count)) * step
    }

    /// The greatest multiple that is not greater than a value.
    private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
        let rest = value % step
        return value - (rest < 0 ? rest + step : rest)
    }
}
