// A box is, as JSON, what it holds.

extension Box: Decodable where Value: Decodable {
    public convenience init(from decoder: any Decoder) throws {
        self.init(try Value(from: decoder))
    }
}

extension Box: Encodable where Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
    }
}

extension Box: JSONReadable where Value: JSONReadable {
    public convenience init(json: inout JSONReader) throws(JSONError) {
        self.init(try Value(json: &json))
    }
}

extension Box: JSONWritable where Value: JSONWritable {
    public func write(json: inout JSONWriter) {
        value.write(json: &json)
    }
}
