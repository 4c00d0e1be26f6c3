// The bounds of JSON Schema, each with what has to be known of it. What handles bounds goes through all cases or switches over
// them, so that the compiler names each place that a new one has to be told to.

/// A bound by its keyword in JSON Schema.
package enum Bound: String, Hashable, Sendable, CaseIterable {
    case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, minLength, maxLength, pattern
    case minItems, maxItems, uniqueItems, minProperties, maxProperties

    /// The kind of values that it is about; what is about numbers is about integers as well.
    package var kind: JSONKind {
        switch self {
        case .minimum, .exclusiveMinimum, .maximum, .exclusiveMaximum, .multipleOf: .number
        case .minLength, .maxLength, .pattern: .string
        case .minItems, .maxItems, .uniqueItems: .array
        case .minProperties, .maxProperties: .object
        }
    }

    /// What a schema says by it.
    package enum Argument: Hashable, Sendable {
        /// The least that is let pass, or the greatest.
        case lowerLimit, upperLimit
        /// The same, of how much there is of something: a whole number from 0.
        case leastCount, greatestCount
        case step, pattern, flag
    }

    package var argument: Argument {
        switch self {
        case .minimum, .exclusiveMinimum: .lowerLimit
        case .maximum, .exclusiveMaximum: .upperLimit
        case .minLength, .minItems, .minProperties: .leastCount
        case .maxLength, .maxItems, .maxProperties: .greatestCount
        case .multipleOf: .step
        case .pattern: .pattern
        case .uniqueItems: .flag
        }
    }

    /// The keywords of the bounds that are about one kind of values.
    package static func keywords(of kind: JSONKind) -> [String] {
        allCases.filter { $0.kind == kind }.map(\.rawValue)
    }
}
