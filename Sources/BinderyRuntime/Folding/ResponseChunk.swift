// A chunk of a response that comes whole or streamed, and how the whole is made of all chunks.

/// A chunk of a streamed response whose operation can also respond whole: all chunks together make that response.
///
/// Generated code conforms to it, by what the description says of both forms and by `x-bindery-folds`.
public protocol ResponseChunk: Foldable, JSONReadable, JSONWritable {
    /// The response that does not come in chunks.
    associatedtype WholeResponse: JSONReadable & Sendable

    /// How the merged chunks differ from the whole response.
    static var wholeShape: WholeShape { get }

    /// What a chunk tells, each thing by itself: more of a text, the begin of an element, a value.
    associatedtype StreamEvent: Sendable, Hashable

    /// The events of a chunk.
    ///
    /// - `merged`: all chunks up to this one, merged.
    /// - `progress`: what was told before.
    /// - `tell`: is called with each event, in order.
    static func events(of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void)

    /// The events that tell what is complete: of elements that have ended, or of all.
    static func endings(of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void)
}

/// How the JSON of an object made of chunks becomes that of the same object in the whole response.
public struct WholeShape: Sendable {
    /// Members that have another name in the whole: `delta` is `message`.
    var renamed: [String: String]
    /// Members that the whole does not have: what only tells where a chunk belongs.
    var removed: [String]
    /// Words that say that this is a chunk, and the word in the whole, by member.
    var words: [String: (chunk: String, whole: String)]
    /// What the whole requires, and its value where no chunk brought it: a stream may be cut anywhere.
    var required: [String: JSONValue]
    /// Where the whole has one of several types: the member and the word by which this one is known.
    var variant: (member: String, word: String)?
    /// Whether arrays of parts grew in it part by part.
    var hasParts: Bool
    /// By member of the whole: its shape, or that of its elements.
    var members: [String: WholeShape]

    /// What is left out changes nothing. Generated code states it.
    public init(
        renamed: [String: String] = [:], removed: [String] = [],
        words: [String: (chunk: String, whole: String)] = [:], required: [String: JSONValue] = [:],
        variant: (member: String, word: String)? = nil, hasParts: Bool = false, members: [String: WholeShape] = [:]
    ) {
        self.renamed = renamed
        self.removed = removed
        self.words = words
        self.required = required
        self.variant = variant
        self.hasParts = hasParts
        self.members = members
    }

    /// Gives a value the shape of the whole; an array's elements each.
    func applied(to value: JSONValue) -> JSONValue {
        if let elements = value.array { return .array(elements.map(applied)) }
        guard var members = value.object else { return value }
        let isOther = variant.map { variant in members[variant.member]?.string.map { $0 != variant.word } ?? false }
        for (name, whole) in renamed {
            guard let moved = members.removeValue(forKey: name) else { continue }
            members[whole] = members[whole].map { moved.completed(by: $0) } ?? moved
        }
        for name in removed { members[name] = nil }
        for (name, word) in words where members[name]?.string == word.chunk { members[name] = .string(word.whole) }
        for (name, value) in required
        where isOther != true && (members[name] == nil || (members[name]?.isNull == true && !value.isNull)) {
            members[name] = value
        }
        for (name, shape) in self.members {
            if let value = members[name], !value.isNull { members[name] = shape.applied(to: value) }
        }
        return .object(hasParts ? members.withJoinedParts : members)
    }
}

extension JSONValue {
    /// The members of this object, and of another one those that are missing, null or empty here.
    fileprivate func completed(by other: JSONValue) -> JSONValue {
        guard var members = object, let more = other.object else { return self }
        for (key, value) in more {
            let own = members[key]
            if own == nil || own?.isNull == true || own?.string == "" { members[key] = value }
        }
        return .object(members)
    }
}
