// The members of a probed object.

struct ProbeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: ProbeDecoder

    private var record: ProbeRecord { decoder.record }
    var codingPath: [any CodingKey] { decoder.codingPath }

    /// One of any name where the type takes such; else none, since which ones it knows cannot be told.
    var allKeys: [Key] {
        guard let key = Key(stringValue: "anyName") ?? Key(stringValue: "1") else {
            record.hasNoKnownKey = true
            return []
        }
        record.anyKey = key.stringValue
        return [key]
    }

    func contains(_ key: Key) -> Bool {
        record.note(key.stringValue) { $0.isRequired = false }
        return has(key)
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        record.note(key.stringValue) { if $0.isRequired { $0.isNullable = true } }
        return !has(key)
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        do {
            let (value, shape) = try decoder.make(type, at: key, choice(key))
            note(key, .shape(shape))
            return value
        } catch let error as EndlessValue {
            record.noteEndless(key.stringValue, .type(ObjectIdentifier(type)))
            throw error
        }
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard contains(key) else { return nil }
        do {
            return try decode(type, forKey: key)
        } catch is EndlessValue {
            return nil
        } catch let error as SchemaError where !error.cause.isFinal {
            // The type gives its schema, of which no value could be made.
            note(key, .shape(.type(ObjectIdentifier(type))))
            return nil
        }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try nested(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { nested(ProbeKey(stringValue: "super")) }

    func superDecoder(forKey key: Key) throws -> any Decoder { nested(key) }

    private func nested(_ key: any CodingKey) -> ProbeDecoder {
        if case .record(let known)? = record.member(key.stringValue)?.form { return decoder.nested(known, at: key) }
        let inner = ProbeRecord()
        note(key, .record(inner))
        return decoder.nested(inner, at: key)
    }

    /// Whether the made-up object has a member that may be left out.
    private func has(_ key: Key) -> Bool {
        if record.member(key.stringValue)?.isAbsent ?? false { return false }
        return record.plan.hasOptionals || record.plan.varied?.key == key.stringValue
    }

    private func choice(_ key: Key) -> MadeUp? {
        record.plan.varied.flatMap { $0.key == key.stringValue ? $0.choice : nil }
    }

    private func note(_ key: any CodingKey, _ form: ProbeRecord.Form) {
        record.note(key.stringValue) { if case .unknown = $0.form { $0.form = form } }
    }
}
