// What is wrong with a value before it is sent: one finding, and all of them as an error.

/// One bound of the description that a value breaks.
public struct Violation: Sendable, Hashable {
    /// Where the value stands in the JSON: `messages[2].content[0].text`. Empty: the whole of it.
    public var path: String
    /// What is wrong, and what the description allows: `is 70 characters long, at most 64 are allowed`.
    public var message: String
    /// The beginning of the value, at most 40 characters of it; nil where a value is missing or is no scalar.
    public var value: String?
    /// The bound, as the description gives it.
    public var bound: String
    /// The file that states the bound, and what has it, as a JSON pointer into the whole description:
    /// `chat.yaml#/components/schemas/Chat/properties/temperature`. Of a call's argument, the pointer of its operation.
    public var place: String

    /// A bound that is broken.
    public init(path: String, message: String, value: String?, bound: String, place: String) {
        self.path = path
        self.message = message
        self.value = value
        self.bound = bound
        self.place = place
    }
}

extension Violation: CustomStringConvertible {
    /// Where it is, what is wrong, and which bound was broken.
    public var description: String {
        let subject = path.isEmpty ? "The value" : path
        let shown = value.map { " (\($0))" } ?? ""
        return "\(subject)\(shown) \(message) [\(place)]"
    }
}

/// A value that the description does not allow, with everything that is wrong with it. Nothing was sent.
public struct ValidationError: Error, Sendable, Hashable {
    /// At least one, in the order of the description's properties.
    public var violations: [Violation]

    /// Nothing is checked here: the violations are those that were found.
    public init(violations: [Violation]) {
        self.violations = violations
    }
}

extension ValidationError: CustomStringConvertible {
    /// A line for each violation; of more than twenty, the first twenty and how many follow.
    public var description: String {
        let shown = 20
        var lines = violations.prefix(shown).map(\.description)
        if violations.count > shown { lines.append("and \(violations.count - shown) more") }
        return lines.joined(separator: "\n")
    }
}
