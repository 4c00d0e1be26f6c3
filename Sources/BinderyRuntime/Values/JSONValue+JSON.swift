// JSON values through the engine. Reading validates all and makes nothing of what is within arrays and objects.

extension JSONValue: JSONReadable, JSONWritable {
    public init(json: inout JSONReader) throws(JSONError) {
        switch json.peekKind {
        case .object:
            let object = try JSONObject(json: &json)
            storage = .object(object, UInt8(clamping: object.levels))
        case .array:
            let (bytes, depth) = try json.rawContainer()
            storage = bytes.count == 2 ? .array([], 1) : .raw(RawJSON(validated: bytes, depth: depth))
        case .string:
            let start = json.mark
            let token = try json.token()
            storage = token.isEscaped ? .escaped(json.rawBytes(since: start)) : .string(json.string(token))
        case .number: storage = .number(try JSONNumber(json: &json))
        case .boolean: storage = .boolean(try json.bool())
        case .null where json.null(): storage = .null
        case .null, nil: throw json.expected(.value)
        }
    }

    public func write(json: inout JSONWriter) {
        switch storage {
        case .null: json.literal("null")
        case .boolean(let value): value.write(json: &json)
        case .number(let value): value.write(json: &json)
        case .string(let value): value.write(json: &json)
        case .escaped(let text): json.raw(text)
        case .raw(let raw): json.raw(raw.bytes)
        case .array(let value, _): value.write(json: &json)
        case .object(let value, _): value.write(json: &json)
        }
    }
}
