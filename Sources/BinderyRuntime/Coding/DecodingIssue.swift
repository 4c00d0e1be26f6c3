// What a tolerant reader tells its caller: which part of a response it gave up, and why.

/// A part of a response that did not fit its type and was given up.
public struct DecodingIssue: Hashable, Sendable, CustomStringConvertible {
    /// The error, with its place in the JSON. What was given up is the innermost optional property around it, or element
    /// of an array.
    public var error: JSONError

    /// Where in the JSON the error is: `choices[0].finish_reason`.
    public var path: JSONPath { error.location?.path ?? JSONPath() }

    /// What was expected there, and what was found.
    public var reason: String { error.reasonInWords }

    /// Where the description states the property: file, line and column.
    public var place: String? { error.place }

    /// Where it is, and what is wrong there.
    public var description: String { error.description }

    /// An issue of which only the error is known.
    public init(error: JSONError) {
        self.error = error
    }

    /// Of more errors than this only the first are told: finding the place of each is a walk over the text.
    static let most = 100
}

extension JSONError {
    /// The description without the path.
    package var reasonInWords: String {
        guard let location else { return "expected \(expectation) at byte \(offset)" }
        return "expected \(expectation), found \(location.found) "
            + "(line \(location.line), column \(location.column), byte \(offset))"
    }
}
