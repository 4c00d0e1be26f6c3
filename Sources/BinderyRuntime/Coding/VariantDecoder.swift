// One look at a JSON value, from which generated code chooses a union's variant; then the variant decodes itself.

/// Tells what a value is before it is decoded: its kind, its text, and for objects single members.
public struct VariantDecoder {
    private let decoder: any Decoder
    private let members: KeyedDecodingContainer<FieldKey>?

    /// What the value is. A union with a number variant and no integer variant takes both kinds for it.
    public let kind: JSONKind

    /// The text itself, where the value is a string: for unions of which some variants are words.
    public let string: String?

    public init(_ decoder: any Decoder) throws {
        self.decoder = decoder
        members = try? decoder.container(keyedBy: FieldKey.self)
        if members != nil {
            (kind, string) = (.object, nil)
            return
        }
        // Containers are asked in the order of what unions hold most often; a coder says no by throwing.
        let single = try? decoder.singleValueContainer()
        string = try? single?.decode(String.self)
        if string != nil {
            kind = .string
        } else if (try? decoder.unkeyedContainer()) != nil {
            kind = .array
        } else if let single {
            kind = Self.kind(of: single)
        } else {
            kind = .null
        }
    }

    private static func kind(of container: any SingleValueDecodingContainer) -> JSONKind {
        if container.decodeNil() { return .null }
        if (try? container.decode(Bool.self)) != nil { return .boolean }
        if (try? container.decode(Int64.self)) != nil || (try? container.decode(UInt64.self)) != nil { return .integer }
        return .number
    }

    /// The text of an object's member; nil where this is no object, or the member is missing or no string.
    public func string(at key: String) -> String? {
        try? members?.decodeIfPresent(String.self, forKey: FieldKey(key))
    }

    /// The integer of an object's member; nil where this is no object, or the member is missing or no integer.
    public func int(at key: String) -> Int? {
        try? members?.decodeIfPresent(Int.self, forKey: FieldKey(key))
    }

    /// The truth value of an object's member; nil where this is no object, or the member is missing or no boolean.
    public func bool(at key: String) -> Bool? {
        try? members?.decodeIfPresent(Bool.self, forKey: FieldKey(key))
    }

    /// Whether this is an object with all of these members, be they null.
    public func has(_ keys: String...) -> Bool {
        guard let members else { return false }
        return keys.allSatisfy { members.contains(FieldKey($0)) }
    }

    /// The whole value as the chosen variant's payload.
    public func payload<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try Value(from: decoder)
    }

    /// The whole value as a payload, or nil where it does not fit: for variants that nothing but a trial tells apart.
    public func attempt<Value: Decodable>(_ type: Value.Type = Value.self) -> Value? {
        try? Value(from: decoder)
    }
}
