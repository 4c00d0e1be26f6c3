// A record's members, written one by one by generated code; the unknown fields fill what was left out.

/// Writes the members of one object, each key once. Generated code uses it, and calls `finish` last.
public struct FieldEncoder {
    private var container: KeyedEncodingContainer<FieldKey>
    private let unknownFields: JSONObject
    private var written: Set<String> = []

    public init(_ encoder: any Encoder, unknownFields: JSONObject) {
        container = encoder.container(keyedBy: FieldKey.self)
        self.unknownFields = unknownFields
    }

    /// A member that has one legal value. What the unknown fields hold under its key is written in its place: so a
    /// server's own value goes back as it came.
    public mutating func constant(_ key: String, _ value: JSONValue) throws {
        if try !unknown(key) { try write(key, value) }
    }

    /// A member that has one legal value, given as JSON text.
    public mutating func constant(_ key: String, json: String) throws {
        try constant(key, try JSONValue(parsing: json))
    }

    /// A member that is always written.
    public mutating func required(_ key: String, _ value: some Encodable) throws {
        try write(key, value)
    }

    /// A member that nil leaves out.
    public mutating func optional(_ key: String, _ value: (some Encodable)?) throws {
        if let value {
            try write(key, value)
        } else {
            _ = try unknown(key)
        }
    }

    /// A required member for which nil is written as null, unless the unknown fields hold something under its key.
    public mutating func nullable(_ key: String, _ value: (some Encodable)?) throws {
        if let value {
            try write(key, value)
        } else if try !unknown(key) {
            try write(key, JSONValue.null)
        }
    }

    /// Members of one type whose keys the description leaves open. A key that a property has written is left out.
    public mutating func additional(_ values: [String: some Encodable]) throws {
        for (key, value) in values where !written.contains(key) { try write(key, value) }
    }

    /// The unknown fields whose keys were not written.
    public mutating func finish() throws {
        for (key, value) in unknownFields where !written.contains(key) { try write(key, value) }
    }

    /// Writes what the unknown fields hold under a key.
    /// - Returns: whether they hold anything.
    private mutating func unknown(_ key: String) throws -> Bool {
        guard let value = unknownFields[key] else { return false }
        try write(key, value)
        return true
    }

    private mutating func write(_ key: String, _ value: some Encodable) throws {
        written.insert(key)
        try container.encode(value, forKey: FieldKey(key))
    }
}
