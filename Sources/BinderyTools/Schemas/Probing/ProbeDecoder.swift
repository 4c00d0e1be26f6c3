// The decoder that a probed type reads itself from: it writes down what it is asked for and gives made-up values.

struct ProbeDecoder: Decoder {
    let probe: Probe
    let record: ProbeRecord
    let codingPath: [any CodingKey]
    let choice: MadeUp

    init(_ probe: Probe, _ record: ProbeRecord, _ codingPath: [any CodingKey], _ choice: MadeUp) {
        self.probe = probe
        self.record = record
        self.codingPath = codingPath
        self.choice = choice
    }

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        record.isObject = true
        return KeyedDecodingContainer(ProbeKeyedContainer<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        record.isArray = true
        return ProbeUnkeyedContainer(decoder: self)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        ProbeSingleValueContainer(decoder: self)
    }

    /// A value that stands in this one, and its form.
    func make<Value: Decodable>(
        _ type: Value.Type, at key: (any CodingKey)?, _ choice: MadeUp? = nil
    ) throws -> (value: Value, shape: SchemaShape) {
        let path = key.map { codingPath + [$0] } ?? codingPath
        let choice = (choice ?? self.choice).after(record.scalarCount)
        record.scalarCount += 1
        do {
            return try probe.make(type, at: path, choice)
        } catch let error as SchemaError {
            if error.cause.isFinal { record.failure = record.failure ?? error }
            throw error
        }
    }

    /// A decoder of what stands in this one.
    func nested(_ record: ProbeRecord, at key: any CodingKey) -> ProbeDecoder {
        ProbeDecoder(probe, record, codingPath + [key], choice)
    }
}

/// A place in an array, or the key `super`.
struct ProbeKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}

extension SchemaError.Cause {
    /// Whether it stays an error where the type could do without the value.
    var isFinal: Bool {
        if case .noExample = self { false } else { true }
    }
}
