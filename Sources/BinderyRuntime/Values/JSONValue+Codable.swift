// JSON values through `Codable`, for whatever coder: kinds are tried in the order of how often they occur.

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        // A null is asked for first: that costs nothing, and coders without nulls have a text for it.
        let single = try? decoder.singleValueContainer()
        if single?.decodeNil() == true {
            self = .null
        } else if let text = try? single?.decode(String.self) {
            self = .string(text)
        } else {
            self = try OtherKind(from: decoder).value
        }
    }

    /// A value that is neither null nor a text.
    fileprivate struct OtherKind: Decodable {
        let value: JSONValue

        init(from decoder: any Decoder) throws {
            if let members = try? decoder.container(keyedBy: FieldKey.self) {
                value = .object(try JSONObject(members))
            } else if let elements = try? decoder.unkeyedContainer() {
                value = .array(try JSONValue.elements(elements))
            } else if let truth = try? decoder.singleValueContainer().decode(Bool.self) {
                value = .bool(truth)
            } else {
                value = .number(try JSONNumber(from: decoder))
            }
        }
    }

    static func elements(_ container: any UnkeyedDecodingContainer) throws -> [JSONValue] {
        var container = container
        var elements: [JSONValue] = []
        elements.reserveCapacity(container.count ?? 0)
        while !container.isAtEnd {
            if try container.decodeNil() {
                elements.append(.null)
            } else if let text = try? container.decode(String.self) {
                elements.append(.string(text))
            } else {
                elements.append(try container.decode(OtherKind.self).value)
            }
        }
        return elements
    }

    public func encode(to encoder: any Encoder) throws {
        switch content {
        case .object(let members):
            try checkDepth(encoder)
            var container = encoder.container(keyedBy: FieldKey.self)
            for (name, value) in members {
                let key = FieldKey(name)
                switch value.content {
                case .null: try container.encodeNil(forKey: key)
                case .boolean(let truth): try container.encode(truth, forKey: key)
                case .string(let text): try container.encode(text, forKey: key)
                case .number(let number): try container.encode(number, forKey: key)
                case .array, .object: try container.encode(value, forKey: key)
                }
            }
        case .array(let elements):
            try checkDepth(encoder)
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

    private func checkDepth(_ encoder: any Encoder) throws {
        guard encoder.codingPath.count >= Self.mostEncoded else { return }
        let context = EncodingError.Context(
            codingPath: encoder.codingPath, debugDescription: "The value is nested too deep for this coder.")
        throw EncodingError.invalidValue(self, context)
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
        for key in container.allKeys {
            let value: JSONValue
            if try container.decodeNil(forKey: key) {
                value = .null
            } else if let text = try? container.decode(String.self, forKey: key) {
                value = .string(text)
            } else {
                value = try container.decode(JSONValue.OtherKind.self, forKey: key).value
            }
            self[key.stringValue] = value
        }
    }

    public init(from decoder: any Decoder) throws {
        try self.init(try decoder.container(keyedBy: FieldKey.self))
    }

    public func encode(to encoder: any Encoder) throws {
        try JSONValue.object(self).encode(to: encoder)
    }
}
