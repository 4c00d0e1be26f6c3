// A number that schemas allow: within their bounds, a multiple of what they ask for.

import BinderyYAML

struct NumberMaker {
    private var least: (value: Double, isExcluded: Bool)?
    private var most: (value: Double, isExcluded: Bool)?
    private var step: Double?
    private let schemas: [Schema]

    init(_ schemas: [Schema]) {
        self.schemas = schemas
        for schema in schemas {
            // 3.0 says with a boolean whether the bound itself is excluded.
            if let bound = Self.bound("minimum", schema) {
                raise(to: bound, schema.keyword("exclusiveMinimum")?.bool == true)
            }
            if let bound = Self.bound("exclusiveMinimum", schema) { raise(to: bound, true) }
            if let bound = Self.bound("maximum", schema) {
                lower(to: bound, schema.keyword("exclusiveMaximum")?.bool == true)
            }
            if let bound = Self.bound("exclusiveMaximum", schema) { lower(to: bound, true) }
            if let multiple = Self.bound("multipleOf", schema), multiple > 0 { step = max(step ?? 0, multiple) }
            if schema.keyword("format")?.text == "int32" {
                raise(to: Double(Int32.min), false)
                lower(to: Double(Int32.max), false)
            }
        }
    }

    private static func bound(_ keyword: String, _ schema: Schema) -> Double? {
        guard let node = schema.keyword(keyword), node.bool == nil else { return nil }
        return node.text.flatMap { Double($0) }
    }

    private mutating func raise(to value: Double, _ isExcluded: Bool) {
        if let least, least.value > value || least.value == value && least.isExcluded { return }
        least = (value, isExcluded)
    }

    private mutating func lower(to value: Double, _ isExcluded: Bool) {
        if let most, most.value < value || most.value == value && most.isExcluded { return }
        most = (value, isExcluded)
    }

    func integer(_ choices: inout Choices) -> String? {
        let step = step ?? 1
        guard step == step.rounded(), step < 1e18 else {
            return multiple(of: step, &choices).flatMap { $0 == $0.rounded() ? Self.whole($0) : nil }
        }
        return IntegerMaker(schemas).multiple(of: max(1, Int128(step)), &choices).map { "\($0)" }
    }

    func number(_ choices: inout Choices) -> String? {
        if let step { return multiple(of: step, &choices).map { "\($0)" } }
        if let whole = multiple(of: 1, &choices) {
            // A number that is no integer shows that it may be one.
            let half = whole + 0.5
            return allows(half) ? "\(half)" : Self.whole(whole)
        }
        let ends = [least?.value, most?.value].compactMap { $0 }
        let middle = ends.count == 2 ? [ends[0] + (ends[1] - ends[0]) / 2] : []
        return (middle + ends + ends.map { $0 * 2 }).first { $0.isFinite && allows($0) }.map { "\($0)" }
    }

    /// A multiple within the bounds, the smallest that is not negative first.
    private func multiple(of step: Double, _ choices: inout Choices) -> Double? {
        let low = least.map { ($0.value / step).rounded(.up) } ?? -1e15
        let high = most.map { ($0.value / step).rounded(.down) } ?? max(1e15, low)
        guard low.magnitude < 9e18, high.magnitude < 9e18 else { return nil }
        var first = Int(low)
        var last = Int(high)
        if let least, least.isExcluded, Double(first) * step <= least.value { first += 1 }
        if let most, most.isExcluded, Double(last) * step >= most.value { last -= 1 }
        guard first <= last else { return nil }
        let start = least == nil ? min(last, 1) : first
        return Double(choices.number(in: start...last)) * step
    }

    private func allows(_ value: Double) -> Bool {
        if let least, least.isExcluded ? value <= least.value : value < least.value { return false }
        if let most, most.isExcluded ? value >= most.value : value > most.value { return false }
        return true
    }

    private static func whole(_ value: Double) -> String? { Int(exactly: value).map { "\($0)" } }
}
