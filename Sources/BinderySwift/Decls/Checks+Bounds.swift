// The statement that checks each bound. A bound that the Swift type holds by itself is not checked.

import BinderyIR

extension Checks {
    /// What is checked.
    enum Bounded {
        case text(Code)
        case number(Code)
        case integer(Code, IntegerWidth)
        case items(of: Code)
        /// The number of an object's members.
        case members(count: Code)

        fileprivate var kind: JSONKind {
            switch self {
            case .text: .string
            case .number, .integer: .number
            case .items: .array
            case .members: .object
            }
        }

        fileprivate var code: Code {
            switch self {
            case .text(let code), .number(let code), .integer(let code, _), .items(let code), .members(let code): code
            }
        }
    }

    ///     validator.length(value, atMost: 64, "api.yaml#/…/stop")
    func bounds(of value: Bounded, _ facets: [Facets]) -> [Code] {
        let bounds = Bound.allCases.filter { $0.kind == value.kind }
        return facets.flatMap { facets in bounds.compactMap { check($0, of: value, facets) } }
    }

    private func check(_ bound: Bound, of value: Bounded, _ facets: Facets) -> Code? {
        guard let text = facets[bound] else { return nil }
        let place = place(bound, facets)
        let code = value.code
        /// A number of elements; none at least holds always.
        func count(_ method: Code, _ relation: Code, _ counted: Code) -> Code? {
            guard let limit = facets.count(bound), limit > 0 || bound.argument == .greatestCount else { return nil }
            return "validator.\(method)(\(counted), \(relation): \(literal: limit), \(place))"
        }
        switch bound {
        case .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum:
            return limit(bound, text, of: value).map { relation, limit in
                "validator.number(\(code), \(relation): \(limit), \(place))"
            }
        case .multipleOf:
            guard let number = Double(text), number > 0, number.isFinite else { return nil }
            return "validator.number(\(code), multipleOf: \(literal: text), \(place))"
        case .minLength: return count("length", "atLeast", code)
        case .maxLength: return count("length", "atMost", code)
        case .pattern:
            guard let pattern = patterns[text] else { return nil }
            return "validator.pattern(\(code), \(literal: pattern), \(place))"
        case .minItems: return count("items", "atLeast", "\(code).count")
        case .maxItems: return count("items", "atMost", "\(code).count")
        case .uniqueItems: return "validator.unique(\(code), \(place))"
        case .minProperties: return count("members", "atLeast", code)
        case .maxProperties: return count("members", "atMost", code)
        }
    }

    /// How a number is compared, and with what.
    private func limit(_ bound: Bound, _ text: String, of value: Bounded) -> (relation: Code, limit: Code)? {
        let isLower = bound.argument == .lowerLimit
        let isExclusive = bound == .exclusiveMinimum || bound == .exclusiveMaximum
        guard case .integer(_, let width) = value else {
            // Swift refuses literals that lose precision, as those of subnormal numbers do.
            guard let number = Double(text), number.isNormal || number.isZero else { return nil }
            let relation: Code = isLower ? (isExclusive ? "above" : "atLeast") : isExclusive ? "below" : "atMost"
            return (relation, "\(literal: number)")
        }
        // A bound between two integers becomes the nearer one that is allowed: `exclusiveMinimum: 0.5` → `atLeast: 1`.
        guard let limit = IntegerLimit(text, isLower ? .up : .down), limit.isHeld(by: width) else { return nil }
        if isExclusive, limit.isExact { return (isLower ? "above" : "below", limit.code) }
        let isHeldByType = isLower ? limit.isLeast(of: width) : limit.isGreatest(of: width)
        return !isExclusive && isHeldByType ? nil : (isLower ? "atLeast" : "atMost", limit.code)
    }
}
