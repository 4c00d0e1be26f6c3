// Bytes that are almost JSON in, the same as JSON out: what servers are seen to write though JSON does not have it.

/// What a tolerant reading makes of bytes after its reader has failed on them.
enum JSONMending {
    /// The bytes with U+FFFD in place of what is no text, or with null in place of what is no number; nil where an error is about
    /// something else.
    static func mended(_ bytes: [UInt8], after error: JSONError) -> [UInt8]? {
        let mended: [UInt8]? =
            switch error.reason {
            case .invalidUTF8: Array(String(decoding: bytes, as: UTF8.self).utf8)
            case .unpairedSurrogate: SurrogateEscapes.replaced(in: bytes)
            case .expected: NamedNumbers.replaced(in: bytes)
            default: nil
            }
        return mended == bytes ? nil : mended
    }

    /// The value of bytes, mended where they need it; nil where they are no JSON for another reason.
    static func value(of bytes: ArraySlice<UInt8>) -> JSONValue? {
        var bytes = bytes.withoutByteOrderMark
        while true {
            do throws(JSONError) {
                return try JSONCoding.decode(JSONValue.self, from: bytes)
            } catch {
                guard let mended = mended(Array(bytes), after: error) else { return nil }
                bytes = mended[...]
            }
        }
    }
}
