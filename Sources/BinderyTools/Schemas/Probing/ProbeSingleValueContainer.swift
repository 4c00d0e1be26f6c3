// A probed value that reads itself through another one.

struct ProbeSingleValueContainer: SingleValueDecodingContainer {
    let decoder: ProbeDecoder

    private var record: ProbeRecord { decoder.record }
    var codingPath: [any CodingKey] { decoder.codingPath }

    func decodeNil() -> Bool {
        record.isSingleNullable = true
        return false
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            let (value, shape) = try decoder.make(type, at: nil)
            if record.single == nil { record.single = .shape(shape) }
            return value
        } catch let error as EndlessValue {
            if record.single == nil { record.single = .shape(.type(ObjectIdentifier(type))) }
            throw error
        }
    }
}
