// The text of a query → its parts, by RFC 9535. What is no query is refused with the place of the mistake in the text.

/// A JSONPath query that is well-formed and well-typed.
package struct JSONPath: Sendable {
    package let text: String
    let segments: [Segment]
    /// Patterns in the text that are no I-Regexp, and hence match nothing.
    package let badPatterns: [JSONPathError]

    package init(_ text: String) throws(JSONPathError) {
        self.text = text
        var parser = JSONPathParser(text)
        segments = try parser.query()
        badPatterns = parser.badPatterns
    }

    /// One step of a query: which children, or which of all descendants, of each node it came to.
    struct Segment: Sendable {
        let isDescendant: Bool
        let selectors: [Selector]
        /// Where the segment begins and ends in the text, in Unicode scalars.
        let range: Range<Int>
    }

    enum Selector: Sendable {
        case name(String)
        case wildcard
        case index(Int)
        case slice(start: Int?, end: Int?, step: Int)
        case filter(Condition)
    }

    /// A query within a filter.
    struct Subquery: Sendable {
        /// `@`, the node that the filter looks at; else `$`.
        let isRelative: Bool
        let segments: [Segment]

        /// Whether it can find one node at most.
        var isSingular: Bool {
            segments.allSatisfy { segment in
                guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
                switch segment.selectors[0] {
                case .name, .index: return true
                case .wildcard, .slice, .filter: return false
                }
            }
        }
    }

    indirect enum Condition: Sendable {
        case any([Condition])
        case all([Condition])
        case not(Condition)
        case exists(Subquery)
        case call(Call)
        case compare(Operand, Comparison, Operand)
    }

    enum Comparison: String, Sendable, CaseIterable {
        case equal = "=="
        case unequal = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
    }

    indirect enum Operand: Sendable {
        case literal(JSONPathValue)
        case query(Subquery)
        case call(Call)
    }

    /// A function with what it is given, of the types that it asks for.
    struct Call: Sendable {
        let function: JSONPathFunction
        let arguments: [Operand]
        /// The second argument of `match` or `search`, where it stands in the query.
        let pattern: IRegexp?
    }
}

/// What is wrong with a query.
package struct JSONPathError: Error, Sendable, Equatable {
    package let message: String
    /// Where, in Unicode scalars from the beginning of the text.
    package let offset: Int
}
