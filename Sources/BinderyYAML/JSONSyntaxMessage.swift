// What stands where JSON has nothing of the kind → words that say what to do.

enum JSONSyntaxMessage {
    static func noValue(_ byte: UInt8, afterComma: Bool) -> String {
        switch byte {
        case UInt8(ascii: "]") where afterComma: "no value follows the comma; remove the comma before ]"
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): "a value is missing before \(shown(byte))"
        case UInt8(ascii: "'"): "a text stands in double quotes, not in single ones"
        case UInt8(ascii: "/"), UInt8(ascii: "#"): comment
        case UInt8(ascii: "+"): "a number begins with a digit or with -; remove the +"
        case UInt8(ascii: "."): "a number begins with a digit; write 0 before the point"
        default: "no value begins with \(shown(byte)); a text stands in double quotes"
        }
    }

    static func noKey(_ byte: UInt8, afterComma: Bool) -> String {
        switch byte {
        case UInt8(ascii: "}") where afterComma: "no key follows the comma; remove the comma before }"
        case UInt8(ascii: "/"), UInt8(ascii: "#"): comment
        default: "a key is missing here: it stands in double quotes, {\"key\": value}"
        }
    }

    static func noSeparator(_ byte: UInt8, isObject: Bool) -> String {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "#"): comment
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            isObject ? "an object ends with }, not with ]" : "an array ends with ], not with }"
        case UInt8(ascii: ":") where !isObject:
            "a colon stands in an array; put keys into an object: [{\"key\": value}]"
        default: "a comma or \(isObject ? "}" : "]") is missing before \(shown(byte))"
        }
    }

    static func trailing(_ byte: UInt8) -> String {
        "the document ends before \(shown(byte)); keep one value in a file and remove what follows it"
    }

    private static let comment = "JSON has no comments; remove it, or name the file .yaml and comment with #"

    static func shown(_ byte: UInt8) -> String {
        switch byte {
        case 0x21...0x7E: String(UnicodeScalar(byte))
        default: "this character"
        }
    }
}
