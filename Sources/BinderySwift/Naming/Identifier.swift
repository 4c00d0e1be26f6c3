// A Swift identifier: made of safe scalars only, escaped where Swift needs it.

package struct Identifier: Hashable, Sendable, CustomStringConvertible {
    /// The identifier without backticks.
    package let text: String
    private let isKeyword: Bool
    private let isKeywordAfterDot: Bool

    /// nil where the text is no identifier.
    package init?(_ text: String) {
        if Self.isPlain(text) {
            self.init(checked: text)
            return
        }
        guard let first = text.unicodeScalars.first, first == "_" || Self.isStart(first), text != "_",
            text.unicodeScalars.allSatisfy({ $0 == "_" || Self.isPart($0) }),
            text.unicodeScalars.count <= 4_096
        else { return nil }
        self.init(checked: text)
    }

    /// Whether the text is a letter or underscore and letters, digits and underscores, all ASCII, as most names are.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return (2...4_096).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private init(checked text: String) {
        self.text = text
        isKeyword = ReservedNames.isKeyword(text)
        isKeywordAfterDot = ReservedNames.needsEscapeAfterDot(text)
    }

    package static func == (one: Identifier, other: Identifier) -> Bool { one.text == other.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// A name that this program writes, or one that is an identifier and shall end so.
    package init(_ base: Identifier, suffix: StaticString) {
        self.init(checked: base.text + suffix.description)
    }
    package init(prefix: StaticString, _ base: Identifier) {
        self.init(checked: prefix.description + base.text)
    }
    package init(known text: StaticString) { self.init(checked: text.description) }

    package var description: String { text }

    /// As it stands in a declaration or an expression.
    package var escaped: String { isKeyword ? "`\(text)`" : text }
    /// As it stands after a dot or as a label.
    package var afterDot: String { isKeywordAfterDot ? "`\(text)`" : text }

    /// Whether the scalar may stand in an identifier: a letter, digit or mark of any script that a reader can see.
    package static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": true
            default: false
            }
        }
        return scalar.properties.isXIDContinue && !scalar.properties.isDefaultIgnorableCodePoint
            && isKnownToSwift(scalar)
    }

    package static func isStart(_ scalar: Unicode.Scalar) -> Bool {
        isPart(scalar) && scalar.properties.isXIDStart && !("0"..."9").contains(scalar)
    }

    /// Swift's grammar names ranges, which leave out a few letters and digits of XID.
    private static func isKnownToSwift(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA8, 0xAA, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x167F, 0x1681...0x180D,
            0x180F...0x1FFF, 0x2070...0x218F, 0x2460...0x24FF, 0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007,
            0x3021...0x302F, 0x3031...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE44, 0xFE47...0xFFFD,
            0x10000...0x1FFFD, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
            true
        default: false
        }
    }
}
