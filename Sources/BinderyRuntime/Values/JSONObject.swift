// The members of a JSON object: a dictionary that keeps the order in which keys came.

/// The members of a JSON object, in the order in which they were set. It is used like a dictionary: `fields["top_k"] =
/// 40` sets, `= nil` takes away, `= .null` sets a null. Equality ignores the order.
///
/// An object that was decoded is kept as its bytes. The first look into it reads it, and it is written as it came, down to
/// the white space, as long as it is not changed.
public struct JSONObject: Sendable {
    @usableFromInline var storage: Storage

    /// An object without members.
    @inlinable
    public init() {
        storage = .empty
    }

    /// An object of these members; of two with one key, the last one stays, in the place of the first.
    public init(_ members: some Sequence<(key: String, value: JSONValue)>) {
        self.init()
        for member in members { self[member.key] = member.value }
    }

    init(_ members: [(String, JSONValue)]) {
        self.init()
        for (key, value) in members { self[key] = value }
    }

    /// The value of a member, nil where there is none. A new key goes to the end.
    public subscript(key: String) -> JSONValue? {
        get {
            let read = read
            return read.place(of: key).map { read.members[$0].value }
        }
        set { set(key, newValue) }
    }

    /// The value of a member, or this one where there is none.
    public subscript(key: String, default fallback: @autoclosure () -> JSONValue) -> JSONValue {
        get { self[key] ?? fallback() }
        set { self[key] = newValue }
    }

    /// Takes a member away.
    /// - Returns: its value, nil where there was none.
    @discardableResult
    public mutating func removeValue(forKey key: String) -> JSONValue? {
        guard let value = self[key] else { return nil }
        self[key] = nil
        return value
    }

    /// The keys, in order.
    public var keys: [String] { read.members.map(\.key) }

    /// The values, in the order of their keys.
    public var values: [JSONValue] { read.members.map(\.value) }

    /// Whether there are no members.
    @inlinable
    public var isEmpty: Bool {
        isSurelyEmpty || hasNoMembers
    }

    /// Whether there are no members, as can be told without a call; false also where only a closer look can tell.
    @inlinable
    var isSurelyEmpty: Bool {
        if case .empty = storage { true } else { false }
    }

    @usableFromInline @inline(never)
    var hasNoMembers: Bool { count == 0 }
}

extension JSONObject: RandomAccessCollection {
    /// The place of the first member.
    public var startIndex: Int { 0 }
    /// The place after the last member.
    public var endIndex: Int { read.members.count }
    /// A member by its place, in the order of the text.
    public subscript(position: Int) -> (key: String, value: JSONValue) {
        let member = read.members[position]
        return (member.key, member.value)
    }

    public func makeIterator() -> some IteratorProtocol<(key: String, value: JSONValue)> {
        read.members.lazy.map { (key: $0.key, value: $0.value) }.makeIterator()
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// `["model": "small", "n": 2]`; of a name that is there twice the last value counts.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }
}
