// A request of one dialect as the type of another: through JSON, which both speak, with a list of what was lost.

/// A value of one description as a value of another, and what became of its fields on the way.
public struct Translation<Target: Record>: Sendable {
    /// The value as the other description has it.
    public var value: Target
    /// What is not as it was.
    public var report: TranslationReport

    /// Both, for `let (request, report) = …`.
    public var parts: (Target, TranslationReport) { (value, report) }
}

/// What a translation changed. Without entries, every field has a counterpart that takes it as it was.
public struct TranslationReport: Hashable, Sendable {
    /// One entry for each field that is not as it was, at most one for each path and effect.
    public var changes: [TranslationChange] = []

    /// Whether the other side gets all that was said: nothing was dropped and no number was clamped.
    public var isLossless: Bool {
        changes.allSatisfy { change in
            switch change.effect {
            case .dropped, .clamped: false
            case .renamed, .reshaped, .carried: true
            }
        }
    }
}

extension TranslationReport: CustomStringConvertible {
    /// A line for each change.
    public var description: String {
        changes.isEmpty ? "nothing was changed" : changes.map(\.description).joined(separator: "\n")
    }
}

/// What became of one field.
public struct TranslationChange: Hashable, Sendable {
    /// What can become of a field.
    public enum Effect: Hashable, Sendable {
        /// It was taken out.
        case dropped
        /// It stands under another name.
        case renamed(to: JSONPath)
        /// A number beyond what the other description allows became the nearest that it does allow.
        case clamped(from: JSONValue, to: JSONValue)
        /// One value became a list of one, or a list of one its only value.
        case reshaped
        /// It is sent as it is, as a field or value that the other description does not know or would refuse.
        case carried
    }

    /// Where the field stands in the JSON of the source.
    public var path: JSONPath
    /// What became of it.
    public var effect: Effect
    /// Why. Values are not quoted.
    public var reason: String

    /// A change that a translation of your own reports.
    public init(path: JSONPath, effect: Effect, reason: String) {
        self.path = path
        self.effect = effect
        self.reason = reason
    }
}

extension TranslationChange: CustomStringConvertible {
    /// `tools[0].strict dropped: …`, on one line.
    public var description: String {
        let words =
            switch effect {
            case .dropped: "dropped"
            case .renamed(let path): "renamed to \(path)"
            case .clamped: "clamped"
            case .reshaped: "reshaped"
            case .carried: "carried"
            }
        return "\(path) \(words): \(reason)"
    }
}

extension Record {
    /// This value as the type that another description has for it: `request.translated(to: Other.Request.self)`.
    ///
    /// Fields are matched by their names in JSON, or by the names that the other description's
    /// `x-bindery-other-names` gives. What the other description lacks is dropped, unless this one lacks it too: then
    /// it was set by hand as an unknown field, and stays one. Optional values that do not fit are dropped, numbers are
    /// clamped to the bounds, and messages or parts of a kind that is not known there are carried as they are.
    /// - Throws: `JSONError` where a field that the other type requires is missing or does not fit, or where a number
    ///   cannot be written as JSON.
    public func translated<Target: Record>(
        to type: Target.Type = Target.self
    ) throws(JSONError) -> Translation<Target> {
        var translator = try Translator(self)
        return try translator.translation()
    }
}
