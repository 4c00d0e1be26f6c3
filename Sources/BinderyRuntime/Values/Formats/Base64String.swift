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
        var bytes: [UInt8] = []
        bytes.reserveCapacity(rawValue.utf8.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for unit in rawValue.utf8 {
            if unit == 0x0A || unit == 0x0D || unit == 0x20 || unit == 0x09 { continue }
            if unit == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let value = Self.value(unit) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count % 4 == 0 {
                bytes += [UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8)]
                bytes.append(UInt8(truncatingIfNeeded: bits))
                bits = 0
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

    private static func value(_ unit: UInt8) -> UInt8? {
        switch unit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): unit - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): unit - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): unit - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }

    private static func encoded(
        _ bytes: some Sequence<UInt8>, _ plus: Unicode.Scalar, _ slash: Unicode.Scalar, isPadded: Bool
    ) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(plus)\(slash)".utf8)
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 1
            guard count == 3 else { continue }
            for shift in [18, 12, 6, 0] { text.append(letters[Int(bits >> UInt32(shift) & 63)]) }
            (bits, count) = (0, 0)
        }
        if count > 0 {
            bits <<= UInt32(8 * (3 - count))
            for shift in [18, 12, 6].prefix(count + 1) { text.append(letters[Int(bits >> UInt32(shift) & 63)]) }
            if isPadded { text += Array(repeating: UInt8(ascii: "="), count: 3 - count) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
