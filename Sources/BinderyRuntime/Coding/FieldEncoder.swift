// A record's members, written one by one by generated code; the unknown fields fill what was left out.

/// Writes the members of one object, each key once. Generated code uses it, and calls `finish` last, which
/// throws the first fault.
public struct FieldEncoder {
    private var container: KeyedEncodingContainer<FieldKey>
    private let unknownFields: JSONObject
    private var written: Set<String> = []
    private var failure: (any Error)?
    /// The members that are null where they are nil, as a bit for each place; and the place of the last one.
    private let nulls: UInt64
    private var place = 0

    public init(_ encoder: any Encoder, unknownFields: JSONObject, nulls: UInt64 = 0) {
        self.nulls = nulls
        container = encoder.container(keyedBy: FieldKey.self)
        self.unknownFields = unknownFields
    }

    /// A member that has one legal value. What the unknown fields hold under its key is written in its place: so a
    /// server's own value goes back as it came.
    public mutating func constant(_ key: String, _ value: JSONValue) {
        place += 1
        if !unknown(key) { write(key, value) }
    }

    /// A member that has one legal value, given as JSON text.
    public mutating func constant(_ key: String, json: String) {
        do {
            constant(key, try JSONValue(parsing: json))
        } catch {
            note(error)
        }
    }

    /// A member that is always written.
    public mutating func required(_ key: String, _ value: some Encodable) {
        place += 1
        write(key, value)
    }

    /// A member that nil leaves out, unless it is among the nulls.
    public mutating func optional(_ key: String, _ value: (some Encodable)?) {
        place += 1
        if let value {
            write(key, value)
        } else if place <= 64, nulls & 1 << UInt64(place - 1) != 0 {
            write(key, JSONValue.null)
        } else {
            _ = unknown(key)
        }
    }

    /// A required member for which nil is written as null, unless the unknown fields hold something under its key.
    public mutating func nullable(_ key: String, _ value: (some Encodable)?) {
        place += 1
        if let value {
            write(key, value)
        } else if !unknown(key) {
            write(key, JSONValue.null)
        }
    }

    /// Members of one type whose keys the description leaves open. A key that a property has written is left out.
    public mutating func additional(_ values: [String: some Encodable]) {
        for (key, value) in values where !written.contains(key) { write(key, value) }
    }

    /// The unknown fields whose keys were not written.
    /// - Throws: the first fault of all that was written.
    public mutating func finish() throws {
        for (key, value) in unknownFields where !written.contains(key) { write(key, value) }
        if let failure { throw failure }
    }

    /// Writes what the unknown fields hold under a key.
    /// - Returns: whether they hold anything.
    private mutating func unknown(_ key: String) -> Bool {
        guard let value = unknownFields[key] else { return false }
        write(key, value)
        return true
    }

    private mutating func write(_ key: String, _ value: some Encodable) {
        guard failure == nil else { return }
        written.insert(key)
        do {
            try container.encode(value, forKey: FieldKey(key))
        } catch {
            note(error)
        }
    }

    private mutating func note(_ fault: any Error) {
        if failure == nil { failure = fault }
    }
}
