// What traffic says otherwise than the description: the place in the description, what is the matter, how often, where first.

import BinderyDiagnostics
import BinderyIR

/// What is the matter at a place of the description. The raw value is the rule under which it is told.
package enum FindingKind: String, CaseIterable {
    /// A member that the description does not name. Nothing contradicts, unless it forbids others; but no property offers it.
    case undeclaredMember = "undeclared-member"
    case missingMember = "missing-member"
    case unexpectedNull = "unexpected-null"
    case otherType = "other-type"
    /// A value that an enumeration or a constant does not have.
    case newWord = "new-word"
    /// A value of an enumeration that allows any text beside those that it lists.
    case unlistedWord = "unlisted-word"
    case unknownVariant = "unknown-variant"
    case brokenBound = "broken-bound"
    /// A text that has not the form that `format` names, which describes it only.
    case otherFormat = "other-format"
    case missingParameter = "missing-parameter"
    case undeclaredParameter = "undescribed-parameter"
    case missingHeader = "missing-header"
    case missingBody = "missing-body"
    case undescribedStatus = "undescribed-status"
    case undescribedContent = "undescribed-content"
    /// An exchange that is of no operation.
    case unmatchedExchange = "unmatched-exchange"
    case operationNotSeen = "operation-not-seen"

    package enum Weight: Int, Comparable {
        /// Conforms, and is told for completeness.
        case remark
        /// Conforms, and is not described.
        case undeclared
        case contradiction

        package static func < (one: Weight, other: Weight) -> Bool { one.rawValue < other.rawValue }
    }

    package var weight: Weight {
        switch self {
        case .unlistedWord, .operationNotSeen, .otherFormat: .remark
        case .undeclaredMember, .undeclaredParameter: .undeclared
        case .missingMember, .unexpectedNull, .otherType, .newWord, .unknownVariant, .brokenBound, .missingParameter,
            .missingHeader, .missingBody, .undescribedStatus, .undescribedContent, .unmatchedExchange:
            .contradiction
        }
    }
}

/// All occurrences of one matter.
package struct Finding {
    package struct Key: Hashable {
        package var kind: FindingKind
        /// The JSON pointer of the schema, response or operation in the description.
        package var pointer: String
        /// The member's name, the keyword, the status; of words nothing, since they are values.
        package var detail: String
    }

    package var key: Key
    package var count = 0
    /// In how many exchanges.
    package var exchanges = 0
    var lastExchange = -1
    /// The kinds of the values that were met.
    package var kinds: Set<JSONKind> = []
    /// Some of the values, where they are asked for.
    package var values: [String] = []
    /// Whether the description forbids what it otherwise does not name.
    package var isForbidden = false
    /// Where it is stated.
    package var span: SourceSpan?
    /// Where it was met first: the place in the recording, and the pointer within the body.
    package var first: SourceSpan
    package var firstPart: String
    /// The parameter or header that it was met in; nil: the body, or the exchange as a whole.
    package var firstParameter: String?
    package var firstPointer: String

    package var weight: FindingKind.Weight { isForbidden ? .contradiction : key.kind.weight }
}

/// Findings by what they are of, in the order in which they were met.
package struct Findings {
    package private(set) var all: [Finding] = []
    private var positions: [Finding.Key: Int] = [:]
    private let keepsValues: Bool

    package init(keepsValues: Bool = false) { self.keepsValues = keepsValues }

    mutating func add(
        _ key: Finding.Key, isForbidden: Bool, kind: JSONKind?, value: String?, at span: SourceSpan?, exchange: Int,
        first: SourceSpan, part: String, parameter: String?, pointer: String
    ) {
        let position: Int
        if let known = positions[key] {
            position = known
        } else {
            position = all.count
            positions[key] = position
            all.append(
                Finding(
                    key: key, isForbidden: isForbidden, span: span, first: first, firstPart: part,
                    firstParameter: parameter, firstPointer: pointer))
        }
        all[position].count += 1
        if all[position].lastExchange != exchange {
            all[position].exchanges += 1
            all[position].lastExchange = exchange
        }
        if let kind { all[position].kinds.insert(kind) }
        if keepsValues, let value, all[position].values.count < 5, !all[position].values.contains(value) {
            all[position].values.append(value)
        }
    }
}
