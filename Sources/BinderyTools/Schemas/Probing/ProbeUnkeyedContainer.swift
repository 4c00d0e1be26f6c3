// The elements of a probed array: one, or as many as the type asks for without a look for the end.

struct ProbeUnkeyedContainer: UnkeyedDecodingContainer {
    let decoder: ProbeDecoder
    private(set) var currentIndex = 0

    init(decoder: ProbeDecoder) {
        self.decoder = decoder
    }

    private var record: ProbeRecord { decoder.record }
    private var key: ProbeKey { ProbeKey(intValue: currentIndex) }
    var codingPath: [any CodingKey] { decoder.codingPath }

    var count: Int? {
        record.asksForEnd = true
        return record.isEmptyArray ? 0 : 1
    }

    var isAtEnd: Bool {
        record.asksForEnd = true
        return record.isEmptyArray || currentIndex >= 1
    }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            let (value, shape) = try decoder.make(type, at: key)
            record.note(element: .shape(shape))
            currentIndex += 1
            return value
        } catch let error as EndlessValue {
            record.noteEndlessElement(.type(ObjectIdentifier(type)))
            throw error
        }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try nested().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { nested() }

    private mutating func nested() -> ProbeDecoder {
        let inner = ProbeRecord()
        record.note(element: .record(inner))
        defer { currentIndex += 1 }
        return decoder.nested(inner, at: key)
    }
}
