// The spelling of JSON pointers (RFC 6901) and of the fragments that hold them.

/// Reads and writes JSON pointers.
package enum Pointer {
    /// The pointer of a member.
    package static func member(_ name: String, of pointer: String) -> String {
        let name = escape(name)
        var member = ""
        member.reserveCapacity(pointer.utf8.count + 1 + name.utf8.count)
        member += pointer
        member += "/"
        member += name
        return member
    }

    /// A member's name as a pointer writes it.
    package static func escape(_ name: String) -> String {
        let isPlain = name.utf8.withContiguousStorageIfAvailable {
            $0.allSatisfy { $0 != UInt8(ascii: "~") && $0 != UInt8(ascii: "/") }
        }
        if isPlain == true { return name }
        var escaped = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The names along a pointer, unescaped. `/paths/~1chat` gives `paths`, `/chat`.
    package static func segments(_ pointer: String) -> [String] {
        pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst().map {
            unescape(String(Substring($0)))
        }
    }

    package static func unescape(_ segment: String) -> String {
        guard segment.utf8.contains(UInt8(ascii: "~")) else { return segment }
        var result = ""
        var rest = segment.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "~", let next = rest.first, next == "0" || next == "1" {
                result += next == "0" ? "~" : "/"
                rest.removeFirst()
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text of a URI fragment, its percent escapes resolved; what is no escape stays as it is.
    package static func percentDecode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = byte == UInt8(ascii: "%") ? rest.prefix(2).compactMap(hexDigit) : []
            if digits.count == 2 {
                bytes.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    /// A pointer as the fragment of a reference; `percentDecode` gives it back.
    package static func percentEncode(_ pointer: String) -> String {
        pointer.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
    }
}
