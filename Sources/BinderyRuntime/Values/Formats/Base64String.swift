// Bytes as base64 text (RFC 4648), of either alphabet.

/// Bytes, written as base64. Reading takes both alphabets, with or without padding, and looks past line breaks.
public struct Base64String: FormattedString {
    /// The text as it stands in JSON.
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// These bytes in the standard alphabet, padded.
    public init(_ bytes: some Sequence<UInt8>) {
        rawValue = Self.encoded(bytes, "+", "/", isPadded: true)
    }

    /// These bytes in the alphabet for URLs and file names, without padding.
    public init(urlSafe bytes: some Sequence<UInt8>) {
        rawValue = Self.encoded(bytes, "-", "_", isPadded: false)
    }

    /// The bytes; nil where the text is no base64.
    public var bytes: [UInt8]? {
        rawValue.utf8.withContiguousStorageIfAvailable { Self.decoded($0) } ?? Self.decoded(Array(rawValue.utf8))
    }

    private static func decoded(_ text: some RandomAccessCollection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for unit in text {
            let value = values[Int(unit)]
            if value < 64 {
                guard padding == 0 else { return nil }
                bits = bits << 6 | UInt32(value)
                count &+= 1
                if count & 3 == 0 {
                    bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                    bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                    bytes.append(UInt8(truncatingIfNeeded: bits))
                }
            } else if unit == UInt8(ascii: "=") {
                padding += 1
            } else if value != space {
                return nil
            }
        }
        guard padding == 0 || (padding <= 2 && (count + padding) % 4 == 0) else { return nil }
        switch count % 4 {
        case 0: return bytes
        case 2: return bytes + [UInt8(truncatingIfNeeded: bits >> 4)]
        case 3: return bytes + [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
        default: return nil
        }
    }

    private static let space: UInt8 = 64

    /// What each byte stands for: 0 to 63, white space, or nothing.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: .max, count: 256)
        for letters in [alphabet("+", "/"), alphabet("-", "_")] {
            for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
        }
        for unit in "\n\r\t ".utf8 { values[Int(unit)] = space }
        return values
    }()

    private static func alphabet(_ plus: String, _ slash: String) -> [UInt8] {
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(plus)\(slash)".utf8)
    }

    private static func encoded(
        _ bytes: some Sequence<UInt8>, _ plus: String, _ slash: String, isPadded: Bool
    ) -> String {
        let letters = alphabet(plus, slash)
        let bytes = Array(bytes)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        func append(_ first: UInt8, _ second: UInt8, _ third: UInt8, letters count: Int) {
            let bits = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
            text.append(letters[Int(bits >> 18)])
            text.append(letters[Int(bits >> 12 & 63)])
            if count > 2 { text.append(letters[Int(bits >> 6 & 63)]) }
            if count > 3 { text.append(letters[Int(bits & 63)]) }
        }
        let whole = bytes.count - bytes.count % 3
        for index in stride(from: 0, to: whole, by: 3) {
            append(bytes[index], bytes[index + 1], bytes[index + 2], letters: 4)
        }
        switch bytes.count - whole {
        case 1: append(bytes[whole], 0, 0, letters: 2)
        case 2: append(bytes[whole], bytes[whole + 1], 0, letters: 3)
        default: break
        }
        while isPadded, text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
        return String(decoding: text, as: UTF8.self)
    }
}
