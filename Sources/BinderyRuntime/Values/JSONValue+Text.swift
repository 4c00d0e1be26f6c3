// A JSON value as JSON text, and back.

extension JSONValue: CustomStringConvertible {
    /// The value as JSON text, on one line. A number that JSON cannot write (infinity, NaN) reads `null` here;
    /// encoding it throws.
    public var description: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Reads JSON text: `try JSONValue(parsing: #"{"days": 3}"#)`.
    /// - Throws: `JSONError` where the text is not one JSON value.
    public init(parsing text: String) throws {
        self = try JSONCoding.decode(JSONValue.self, from: Array(text.utf8))
    }

    /// Reads JSON from its bytes in UTF-8.
    /// - Throws: `JSONError` where the bytes are not one JSON value.
    public init(parsing bytes: [UInt8]) throws {
        self = try JSONCoding.decode(JSONValue.self, from: bytes)
    }

    /// What a value writes, its members in their order.
    init(writing value: some JSONWritable) throws(JSONError) {
        self = try JSONReader.read(JSONValue.self, from: try JSONWriter.bytes(of: value))
    }

    private func write(to text: inout String) {
        switch storage {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += value.description
        case .unsigned(let value): text += value.description
        case .number(let value): text += value.isFinite ? value.description : "null"
        case .string(let value): Self.write(value, to: &text)
        case .array(let elements):
            text += "["
            for (place, element) in elements.enumerated() {
                if place > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (place, member) in members.enumerated() {
                if place > 0 { text += "," }
                Self.write(member.key, to: &text)
                text += ":"
                member.value.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSONObject: CustomStringConvertible {
    /// The object as JSON text, on one line.
    public var description: String { JSONValue.object(self).description }
}
