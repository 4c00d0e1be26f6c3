// The shapes of an enumeration through `Codable`: as their raw values.

extension OpenEnum {
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenString {
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try String(from: decoder))
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenIntEnum {
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Int(from: decoder))
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenNumberEnum {
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try Double(from: decoder))
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}

extension OpenValueEnum {
    @inline(never)
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try JSONValue(from: decoder))
    }

    @inline(never)
    public func encode(to encoder: any Encoder) throws {
        try rawValue.encode(to: encoder)
    }
}
