// The bounds of numbers: each check names the value, the bound, and where the description states it.

extension Validator {
    /// JSON Schema's `minimum`.
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ value: Number, atLeast bound: Number, _ place: String
    ) {
        if value < bound { outOfRange(value, "at least", bound, place, nearest: short(bound)) }
    }

    /// JSON Schema's `maximum`.
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ value: Number, atMost bound: Number, _ place: String
    ) {
        if value > bound { outOfRange(value, "at most", bound, place, nearest: short(bound)) }
    }

    /// JSON Schema's `exclusiveMinimum`.
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ value: Number, above bound: Number, _ place: String
    ) {
        if value <= bound { outOfRange(value, "above", bound, place) }
    }

    /// JSON Schema's `exclusiveMaximum`.
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ value: Number, below bound: Number, _ place: String
    ) {
        if value >= bound { outOfRange(value, "below", bound, place) }
    }

    /// JSON Schema's `multipleOf`, exact on decimals: 0.3 is a multiple of 0.1. The step is a number's text.
    public mutating func number<Number: Comparable & LosslessStringConvertible>(
        _ value: Number, multipleOf step: String, _ place: String
    ) {
        guard let decimal = DecimalDigits(value.description), let unit = DecimalDigits(step) else { return }
        guard !decimal.isMultiple(of: unit) else { return }
        report("must be a multiple of \(step)", value: short(value), bound: step, place)
    }

    private mutating func outOfRange<Number: LosslessStringConvertible>(
        _ value: Number, _ relation: String, _ bound: Number, _ place: String, nearest: String? = nil
    ) {
        let bound = short(bound)
        report("must be \(relation) \(bound)", value: short(value), bound: bound, place, nearest: nearest)
    }

    /// The number as JSON writes it: `2`, not `2.0`.
    private func short(_ number: some LosslessStringConvertible) -> String {
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
