// How a member of a chunk continues the same member of the chunks before it.

/// The ways in which a member grows; the words of `x-bindery-folds`.
public enum FoldRule: String, Sendable, Hashable, CaseIterable {
    /// Texts are appended.
    case join
    /// Texts are appended, unless the text so far is repeated.
    case joinUnlessRepeated
    /// The first value that is there stays; an empty text and 0 do not count.
    case keep
    /// The last value that is there stays; an empty text does not replace one.
    case replace
    /// Numbers are added up.
    case add
    /// An array's elements go behind those that are there.
    case append
    /// Objects member by member, elements of arrays by their `index`, `id` or name.
    case merge
    /// It is left out of the whole.
    case drop
}

/// Where a member stands that no description names, which decides how it grows.
public enum FoldContext: Sendable, Hashable {
    /// In the chunk itself: the last value that is there stays.
    case chunk
    /// In an element of one of its arrays: arrays grow, anything else is replaced.
    case element
    /// In a delta: arrays grow, and so do texts, but for those that identify or classify.
    case delta
}

extension FoldRule {
    /// The rule for the text of a member that no description names.
    static func ofText(_ name: String, in context: FoldContext) -> FoldRule {
        if name == "id" { return .keep }
        guard context == .delta, !name.isEmpty else { return .replace }
        let name = name.lowercased()
        if classifyingNames.contains(name) || classifyingEnds.contains(where: name.hasSuffix) { return .replace }
        // Of what else a delta holds nobody knows whether a text comes in pieces, or whole with each chunk.
        return textNames.contains(name) || textWords.contains { name.contains($0) } ? .join : .joinUnlessRepeated
    }

    /// Names of members that identify or classify: their texts are never written in pieces.
    private static let classifyingNames: Set<String> = [
        "type", "format", "role", "model", "status", "object", "index", "channel", "signature", "kind", "state",
        "phase",
        "provider", "language", "recipient", "severity", "version", "created", "timestamp", "url", "uri",
    ]

    /// What the names of others end with.
    private static let classifyingEnds = ["_id", "_type", "_format", "_reason", "_status", "_at", "_url", "_uri"]

    /// Names of members that hold pieces of a text, or of a text in base64: what a tool is given, a sound.
    private static let textNames: Set<String> = ["input", "data"]

    /// What is in the names of others.
    private static let textWords = [
        "content", "text", "reasoning", "think", "thought", "refusal", "argument", "transcript", "summary", "partial",
        "delta",
    ]
}
