// The shapes of an enumeration through `Codable`, where the generated type is declared so.

extension OpenEnum where Self: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }
}

extension OpenEnum where Self: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenString where Self: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }
}

extension OpenString where Self: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenIntEnum where Self: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Int(from: decoder))
    }
}

extension OpenIntEnum where Self: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenNumberEnum where Self: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Double(from: decoder))
    }
}

extension OpenNumberEnum where Self: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenValueEnum where Self: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try JSONValue(from: decoder))
    }
}

extension OpenValueEnum where Self: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}
