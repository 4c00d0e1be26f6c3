// The elements of an array whose places have types of their own, read and written one by one by generated code.

/// Reads the elements of one array in their order.
public struct ElementDecoder {
    private var container: any UnkeyedDecodingContainer

    /// - Throws: `DecodingError` where the value is no array.
    public init(_ decoder: any Decoder) throws {
        container = try decoder.unkeyedContainer()
    }

    /// An element that must be there.
    /// - Throws: `DecodingError` where the array ends before it, or it is of another type.
    public mutating func required<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try container.decode(Value.self)
    }

    /// An element that may be null, or for which the array may be too short; both read as nil.
    /// - Throws: `DecodingError` where it is of another type.
    public mutating func optional<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value? {
        container.isAtEnd ? nil : try container.decodeIfPresent(Value.self)
    }

    /// All elements that are left.
    /// - Throws: `DecodingError` where one is of another type.
    public mutating func rest<Value: Decodable>(_ type: Value.Type = Value.self) throws -> [Value] {
        var values: [Value] = []
        while !container.isAtEnd { values.append(try container.decode(Value.self)) }
        return values
    }
}

/// Writes the elements of one array in their order. Missing ones at the end are left out, others are written as null.
public struct ElementEncoder {
    private var container: any UnkeyedEncodingContainer
    /// Elements that are missing so far; written only if one follows.
    private var missing = 0

    public init(_ encoder: any Encoder) {
        container = encoder.unkeyedContainer()
    }

    public mutating func required(_ value: some Encodable) throws {
        try fill()
        try container.encode(value)
    }

    /// nil leaves the element out where none follows.
    public mutating func optional(_ value: (some Encodable)?) throws {
        if let value { try required(value) } else { missing += 1 }
    }

    /// nil is written as null.
    public mutating func nullable(_ value: (some Encodable)?) throws {
        if let value {
            try required(value)
        } else {
            try fill()
            try container.encodeNil()
        }
    }

    public mutating func rest(_ values: [some Encodable]) throws {
        for value in values { try required(value) }
    }

    private mutating func fill() throws {
        for _ in 0..<missing { try container.encodeNil() }
        missing = 0
    }
}
