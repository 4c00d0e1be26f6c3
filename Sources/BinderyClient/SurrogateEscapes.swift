// Halves of a character that stand alone among JSON's escapes: bytes of JSON in, the same with U+FFFD in their places out.

/// RFC 8259, section 8.2, lets such a text be JSON though no string can hold it; servers that cut their texts anywhere send it.
enum SurrogateEscapes {
    ///     "x\ud83d"  →  "x\ufffd"
    static func replaced(in json: [UInt8]) -> [UInt8] {
        var result = json
        var index = 0
        while index < json.count {
            guard json[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            guard let unit = unit(at: index, in: json) else {
                index += 2
                continue
            }
            let isFirst = (0xD800...0xDBFF).contains(unit)
            if isFirst, let second = self.unit(at: index + 6, in: json), (0xDC00...0xDFFF).contains(second) {
                index += 12
                continue
            }
            if isFirst || (0xDC00...0xDFFF).contains(unit) {
                result.replaceSubrange(index + 2..<index + 6, with: "fffd".utf8)
            }
            index += 6
        }
        return result
    }

    /// The UTF-16 unit of an escape `\uXXXX`; nil where none stands there.
    private static func unit(at index: Int, in json: [UInt8]) -> UInt16? {
        guard index + 6 <= json.count, json[index] == UInt8(ascii: "\\"), json[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        return UInt16(String(decoding: json[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }
}
