// The shapes of an enumeration through `Codable`: as their raw values.

extension OpenEnum {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenString {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenIntEnum {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Int(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenNumberEnum {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Double(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenValueEnum {
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try JSONValue(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}
