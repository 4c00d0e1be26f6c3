// One reading of the source's JSON as a type: the value, and each part of the text that strays from the type.

/// A value, with what its text held that the type does not know.
struct Reading<Value: JSONReadable> {
    let value: Value
    let strays: [(path: JSONPath, kind: UndeclaredValue.Kind)]

    /// - Throws: an error in a field that the type requires.
    init(_ type: Value.Type, from bytes: [UInt8]) throws(JSONError) {
        let recovery = DecodingRecovery(listing: ())
        do throws(JSONError) {
            value = try JSONReader.reading(bytes) { (reader) throws(JSONError) in
                reader.isTolerant = true
                reader.recovery = recovery
                return try reader.document(JSONReader.Options())
            }
        } catch {
            throw error.located(in: bytes)
        }
        strays = (recovery.strays ?? []).map { (JSONError.path(to: $0.offset, in: bytes), $0.kind) }
    }
}
