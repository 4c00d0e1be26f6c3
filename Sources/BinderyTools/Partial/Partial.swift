// A view of a value that is not there yet, by the properties of its type.

public import BinderyRuntime

/// What is there of a value whose JSON is still coming: the same properties, each as soon as it is known.
///
///     partial.title              // String?: the text so far
///     partial.total              // Double?: once the number is whole
///     partial.lines              // [Line]: those that are whole
///     partial.elements(\.lines)  // [Partial<Line>]: and the one that is being written
///     partial.nested(\.address)?.city
///     partial["title"]           // JSONValue?: by the name in JSON
///     try partial.value()        // Invoice: once all is there
///
/// Nothing is shown that the whole will not have: a member only when its name is whole, a number only when it is known
/// to have ended, a text only up to its last whole character or escape (a combining mark may still follow). Where an
/// object names a member twice, the last one is shown, as the whole will have it.
///
/// Which name in JSON a property has is found from the type itself, as its schema is: ``JSONSchema/of(_:)``. A property
/// for which that cannot be told, such as a computed one, is nil until the whole value is there.
///
/// A snapshot never changes, may be kept, and may be handed to other tasks.
@dynamicMemberLookup
@frozen
public struct Partial<Value: Decodable & Sendable>: Sendable {
    @usableFromInline let snapshot: PartialSnapshot

    @inlinable
    init(_ snapshot: PartialSnapshot) {
        self.snapshot = snapshot
    }

    var index: Int { Int(snapshot.index) }

    /// Whether the whole value is there. A number by itself is known to be whole once something follows it.
    public var isComplete: Bool { snapshot.read { content, cut in content.json.isComplete(index, cut) } }

    /// What is there, as JSON; nil before anything is known. An unfinished object or array ends where it was cut.
    public var json: JSONValue? { snapshot.read { content, cut in content.json.json(index, cut) } }

    /// What makes the text no beginning of any JSON; nil while it is one. After the end of the text: no JSON.
    public var error: PartialJSONError? {
        snapshot.read { content, cut in
            if cut.hasFailed { return content.json.error }
            guard snapshot.isFinished, !content.json.isComplete(0, cut) else { return nil }
            return PartialJSONError(offset: cut.byteCount, expectation: .restOfValue)
        }
    }

    /// The whole value, decoded as `parse` decodes it.
    /// - Throws: ``PartialJSONError`` where it is not there, or where the text is no JSON; `JSONError` or `DecodingError`
    ///   where it is no value of this type.
    public func value() throws -> Value {
        if let value = snapshot.kept(as: Value.self) { return value }
        if let error { throw error }
        if let value = snapshot.value(index, as: Value.self) { return value }
        let bytes = snapshot.read { content, cut in
            content.json.isComplete(index, cut) ? content.json.wholeBytes(of: index, cut) : nil
        }
        guard let bytes else { throw PartialJSONError(offset: snapshot.byteCount, expectation: .restOfValue) }
        return try ToolCoding.decode(Value.self, from: bytes)
    }

    /// What is there of a member, by its name in JSON; nil where it is not known.
    public subscript(key: String) -> JSONValue? {
        snapshot.read { content, cut in
            content.json.member(key, of: index, cut).flatMap { content.json.json($0, cut) }
        }
    }

    /// The names of the members that are there, as JSON has them, in the order in which they came.
    public var keys: [String] {
        snapshot.read { content, cut in
            var keys: [String] = []
            content.json.members(index, cut) { key, _ in keys.append(content.json.key(key)) }
            return keys
        }
    }
}

extension Partial<String> {
    /// The text so far; nil before it begins.
    public var string: String? { snapshot.read { content, cut in content.string(index, cut) } }
}
