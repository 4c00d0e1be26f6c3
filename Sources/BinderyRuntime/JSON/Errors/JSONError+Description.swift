// An error as one line for a person: `choices[2].delta.index: expected an integer, found "two" (line 1, column 80)`.

extension JSONError: CustomStringConvertible {
    /// What was expected, in words.
    public var expectation: String {
        switch reason {
        case .expected(let expectation): expectation.words
        case .controlCharacter: "an escaped control character"
        case .invalidUTF8: "UTF-8"
        case .invalidEscape: #"an escape that JSON knows (\" \\ \/ \b \f \n \r \t or \u and four hexadecimal digits)"#
        case .unpairedSurrogate: "a surrogate with its other half"
        case .leadingZero: "a number without a leading zero"
        case .fraction: "an integer"
        case .outOfRange: detail.map { "a number that fits \($0)" } ?? "a smaller number"
        case .tooDeep: "less nesting"
        case .duplicateKey: "each key once (\(JSONError.quoted(detail ?? "")) came before)"
        case .missingKey: "the key \(JSONError.quoted(detail ?? ""))"
        case .unfit: detail ?? "another value"
        case .notFinite: "a finite number"
        }
    }

    /// What is wrong, and where: at which byte, or once `located(in:)` has found it, in which member, line and column.
    public var description: String {
        guard let location else { return "expected \(expectation) at byte \(offset)" }
        let path = location.path.isEmpty ? "" : location.path.description + ": "
        return "\(path)expected \(expectation), found \(location.found) "
            + "(line \(location.line), column \(location.column), byte \(offset))" + (place.map { " [\($0)]" } ?? "")
    }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}

extension JSONError.Expectation {
    fileprivate var words: String {
        switch self {
        case .value: "a value"
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .integer: "an integer"
        case .boolean: "true or false"
        case .digit: "a digit"
        case .key: "a key"
        case .keyOrEnd: "a key or }"
        case .colon: "a colon"
        case .commaOrBrace: "a comma or }"
        case .commaOrBracket: "a comma or ]"
        case .closingQuote: "a closing quote"
        case .endOfText: "the end of the text"
        }
    }
}
