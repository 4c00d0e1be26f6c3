// JSON values through `Codable`, for whatever coder: kinds are tried in the order of how often they occur.

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: FieldKey.self) {
            self = .object(try JSONObject(members))
            return
        }
        if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONValue] = []
            array.reserveCapacity(elements.count ?? 0)
            while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
            self = .array(array)
            return
        }
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else {
            self = .number(try JSONNumber(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        guard encoder.codingPath.count < Self.mostEncoded else {
            let context = EncodingError.Context(
                codingPath: encoder.codingPath, debugDescription: "The value is nested too deep for this coder.")
            throw EncodingError.invalidValue(self, context)
        }
        switch content {
        case .object(let members):
            var container = encoder.container(keyedBy: FieldKey.self)
            for (key, value) in members { try container.encode(value, forKey: FieldKey(key)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .boolean(let value): try value.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .string(let value): try value.encode(to: encoder)
        }
    }

    /// How deep a value may be where a coder's own recursion writes it.
    private static let mostEncoded = 512
}

extension JSONNumber: Codable {
    /// Whatever a coder gives: an integer where it has one, else a double.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Int64.self) {
            self.init(value)
        } else if let value = try? container.decode(UInt64.self) {
            self.init(value)
        } else {
            self.init(try container.decode(Double.self))
        }
    }

    /// An integer of 64 bits where it is one, else the nearest double, which is all that coders take.
    /// - Throws: `EncodingError` beyond the largest double.
    public func encode(to encoder: any Encoder) throws {
        if case .double(let value) = storage {
            try value.encode(to: encoder)
        } else if let value = integer(as: Int64.self) {
            try value.encode(to: encoder)
        } else if let value = integer(as: UInt64.self) {
            try value.encode(to: encoder)
        } else if let value = double {
            try value.encode(to: encoder)
        } else {
            let context = EncodingError.Context(
                codingPath: encoder.codingPath, debugDescription: "\(self) is beyond the largest double.")
            throw EncodingError.invalidValue(self, context)
        }
    }
}

extension JSONObject: Codable {
    init(_ container: KeyedDecodingContainer<FieldKey>) throws {
        self.init()
        for key in container.allKeys { self[key.stringValue] = try container.decode(JSONValue.self, forKey: key) }
    }

    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.container(keyedBy: FieldKey.self))
    }

    public func encode(to encoder: any Encoder) throws {
        try JSONValue.object(self).encode(to: encoder)
    }
}
