// JSON values through the engine: keys keep their order, integers stay exact.

extension JSONValue: JSONReadable, JSONWritable {
    public init(json: inout JSONReader) throws(JSONError) {
        switch json.peekKind {
        case .object: self = .object(try JSONObject(json: &json))
        case .array: self = .array(try [JSONValue](json: &json))
        case .string: self = .string(try json.string())
        case .boolean: self = .bool(try json.bool())
        case .null where json.null(): self = .null
        case .number: self = try JSONValue.number(json: &json)
        case .null, nil: throw json.expected(.value)
        }
    }

    private static func number(json: inout JSONReader) throws(JSONError) -> JSONValue {
        let start = json.mark
        do throws(JSONError) {
            return .integer(try json.integer(Int64.self))
        } catch {
            json.rewind(to: start)
        }
        do throws(JSONError) {
            return .integer(try json.integer(UInt64.self))
        } catch {
            json.rewind(to: start)
        }
        return .number(try json.double())
    }

    public func write(json: inout JSONWriter) {
        switch storage {
        case .null: json.literal("null")
        case .boolean(let value): value.write(json: &json)
        case .integer(let value): value.write(json: &json)
        case .unsigned(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .array(let value): value.write(json: &json)
        case .object(let value): value.write(json: &json)
        }
    }
}

extension JSONObject: JSONReadable, JSONWritable {
    public init(json: inout JSONReader) throws(JSONError) {
        self.init()
        try json.enterObject()
        while let key = try json.nextKey() {
            self[json.string(key)] = try json.member(JSONValue.self)
        }
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        for (key, value) in self {
            json.memberKey(key)
            value.write(json: &json)
        }
        json.closeObject(from: start)
    }
}
