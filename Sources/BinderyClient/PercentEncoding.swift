// Text as a part of a URL or of a form: RFC 3986 for URLs, the WHATWG's rules for forms.

enum PercentEncoding {
    /// Everything but letters, digits and `-._~` is escaped.
    static func encoded(_ text: String) -> String {
        escaped(text, keeping: isUnreserved)
    }

    /// What has a meaning in URLs stays, and so does what is escaped already. What would end the value or the query does
    /// not: `&`, `#`, `+`, brackets.
    static func reservedKept(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result = ""
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, isHex(bytes[index + 1]),
                isHex(bytes[index + 2])
            {
                result += String(decoding: bytes[index...index + 2], as: UTF8.self)
                index += 3
            } else {
                result += escaped(byte: bytes[index]) { isUnreserved($0) || isReservedAndKept($0) }
                index += 1
            }
        }
        return result
    }

    /// As `application/x-www-form-urlencoded`: a space is `+`.
    static func form(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            result +=
                byte == UInt8(ascii: " ")
                ? "+" : escaped(byte: byte) { (isUnreserved($0) && $0 != UInt8(ascii: "~")) || $0 == UInt8(ascii: "*") }
        }
        return result
    }

    private static func escaped(_ text: String, keeping keeps: (UInt8) -> Bool) -> String {
        if text.utf8.allSatisfy(keeps) { return text }
        return text.utf8.reduce(into: "") { $0 += escaped(byte: $1, unless: keeps) }
    }

    private static func escaped(byte: UInt8, unless keeps: (UInt8) -> Bool) -> String {
        if keeps(byte) { return String(Unicode.Scalar(byte)) }
        return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }

    private static func isHex(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).properties.isASCIIHexDigit }

    private static func isReservedAndKept(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"),
            UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
