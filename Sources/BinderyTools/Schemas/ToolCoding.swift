// How arguments, outputs and typed responses become JSON and come of it.

import BinderyRuntime

enum ToolCoding {
    static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONCoding.decode(Value.self, from: bytes)
    }

    static func encode<Value: Encodable>(_ value: Value) throws -> [UInt8] {
        try JSONCoding.encode(value)
    }
}
