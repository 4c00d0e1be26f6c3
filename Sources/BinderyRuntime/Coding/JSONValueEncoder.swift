// An encodable value goes in, a JSON value comes out whose members stand in the order in which they were written: forms
// and styled parameters have that order.

extension JSONValue {
    /// The value as JSON. A dictionary's members are sorted, since it has no order of its own.
    init(encoding value: any Encodable) throws {
        self = try JSONValueEncoder.json(of: value, at: [])
    }
}

/// What is being written.
private final class JSONNode {
    var json = JSONValue.null
    var members: [(key: String, node: JSONNode)]?
    var elements: [JSONNode]?

    /// The finished value; of two members with one key the last stays.
    var value: JSONValue {
        if let members { return .object(JSONObject(members.map { (key: $0.key, value: $0.node.value) })) }
        if let elements { return .array(elements.map(\.value)) }
        return json
    }
}

private protocol StringDictionary {
    func json(at path: [any CodingKey]) throws -> JSONValue
}

extension Dictionary: StringDictionary where Key == String, Value: Encodable {
    fileprivate func json(at path: [any CodingKey]) throws -> JSONValue {
        let members = try sorted { $0.key < $1.key }.map { key, value in
            (key: key, value: try JSONValueEncoder.json(of: value, at: path))
        }
        return .object(JSONObject(members))
    }
}

private struct JSONValueEncoder: Encoder {
    let node: JSONNode
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    static func json(of value: any Encodable, at path: [any CodingKey]) throws -> JSONValue {
        if let json = value as? JSONValue { return json }
        if let object = value as? JSONObject { return .object(object) }
        if let dictionary = value as? any StringDictionary { return try dictionary.json(at: path) }
        let node = JSONNode()
        try value.encode(to: JSONValueEncoder(node: node, codingPath: path))
        return node.value
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.members = node.members ?? []
        return KeyedEncodingContainer(Members(node: node, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.elements = node.elements ?? []
        return Elements(node: node, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node, codingPath: codingPath) }

    private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let node: JSONNode
        let codingPath: [any CodingKey]

        private func add(_ key: any CodingKey) -> JSONNode {
            let inner = JSONNode()
            node.members?.append((key.stringValue, inner))
            return inner
        }

        func encodeNil(forKey key: Key) throws { _ = add(key) }

        func encode(_ value: some Encodable, forKey key: Key) throws {
            add(key).json = try JSONValueEncoder.json(of: value, at: codingPath + [key])
        }

        func nestedContainer<Inner: CodingKey>(
            keyedBy type: Inner.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Inner> {
            JSONValueEncoder(node: add(key), codingPath: codingPath + [key]).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            JSONValueEncoder(node: add(key), codingPath: codingPath + [key]).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { JSONValueEncoder(node: add(FieldKey("super")), codingPath: codingPath) }
        func superEncoder(forKey key: Key) -> any Encoder { JSONValueEncoder(node: add(key), codingPath: codingPath) }
    }

    private struct Elements: UnkeyedEncodingContainer {
        let node: JSONNode
        let codingPath: [any CodingKey]
        var count: Int { node.elements?.count ?? 0 }

        private func add() -> JSONNode {
            let inner = JSONNode()
            node.elements?.append(inner)
            return inner
        }

        func encodeNil() throws { _ = add() }

        func encode(_ value: some Encodable) throws {
            add().json = try JSONValueEncoder.json(of: value, at: codingPath)
        }

        func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
            JSONValueEncoder(node: add(), codingPath: codingPath).container(keyedBy: type)
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
            JSONValueEncoder(node: add(), codingPath: codingPath).unkeyedContainer()
        }

        func superEncoder() -> any Encoder { JSONValueEncoder(node: add(), codingPath: codingPath) }
    }

    private struct Single: SingleValueEncodingContainer {
        let node: JSONNode
        let codingPath: [any CodingKey]

        func encodeNil() throws { node.json = .null }

        func encode<Value: Encodable>(_ value: Value) throws {
            switch value {
            case let value as String: node.json = .string(value)
            case let value as Bool: node.json = .bool(value)
            case let value as any BinaryInteger: node.json = .integer(value)
            case let value as Double: try number(value)
            case let value as Float: try number(Double(value))
            default: node.json = try JSONValueEncoder.json(of: value, at: codingPath)
            }
        }

        private func number(_ value: Double) throws {
            guard value.isFinite else {
                throw EncodingError.invalidValue(
                    value, EncodingError.Context(codingPath: codingPath, debugDescription: "JSON has no such number"))
            }
            node.json = .number(value)
        }
    }
}
