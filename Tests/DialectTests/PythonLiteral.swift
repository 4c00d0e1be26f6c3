// The text of a Python program comes in, its literals go out as JSON: what the documents' examples are made of.

import BinderyClient
import BinderyRuntime

struct PythonReader {
    private let text: [Character]
    private(set) var position = 0

    init(_ text: some StringProtocol, at position: Int = 0) {
        self.text = Array(text)
        self.position = position
    }

    /// The value that comes next; nil where there is none.
    mutating func value() -> JSONValue? {
        skipSpace()
        guard let first = peek else { return nil }
        switch first {
        case "{": return object()
        case "[": return array()
        case "\"", "'": return string().map(JSONValue.string)
        case "-", "0"..."9": return number()
        case ".": return take("...") ? .string("...") : nil
        default: return word()
        }
    }

    /// What stands between the parentheses of a call, by the names of the arguments.
    mutating func arguments() -> JSONObject? {
        guard take("(") else { return nil }
        var arguments = JSONObject()
        skipSpace()
        while !take(")") {
            guard let name = identifier(), take("="), let value = value() else { return nil }
            arguments[name] = value
            skipSpace()
            _ = take(",")
            skipSpace()
        }
        return arguments
    }

    /// Whether nothing but a remark follows on this line.
    mutating func isAtEndOfLine() -> Bool {
        while peek == " " || peek == "," { position += 1 }
        return peek == nil || peek == "\n" || peek == "#"
    }

    private var peek: Character? { position < text.count ? text[position] : nil }

    private mutating func take(_ word: String) -> Bool {
        guard text[position...].starts(with: word) else { return false }
        position += word.count
        return true
    }

    mutating func skipSpace() {
        while let next = peek {
            if next == "#" {
                while let next = peek, next != "\n" { position += 1 }
            } else if next.isWhitespace {
                position += 1
            } else {
                return
            }
        }
    }

    private mutating func object() -> JSONValue? {
        var members = JSONObject()
        position += 1
        skipSpace()
        while !take("}") {
            // `{...}` stands for any object.
            if take("...") {
                skipSpace()
                continue
            }
            guard let key = string() else { return nil }
            skipSpace()
            guard take(":"), let value = value() else { return nil }
            members[key] = value
            skipSpace()
            _ = take(",")
            skipSpace()
        }
        return .object(members)
    }

    private mutating func array() -> JSONValue? {
        var elements: [JSONValue] = []
        position += 1
        skipSpace()
        while !take("]") {
            guard let value = value() else { return nil }
            elements.append(value)
            skipSpace()
            _ = take(",")
            skipSpace()
        }
        return .array(elements)
    }

    private mutating func string() -> String? {
        guard let quote = peek, quote == "\"" || quote == "'" else { return nil }
        position += 1
        var value = ""
        while let next = peek, next != quote {
            position += 1
            guard next == "\\", let escaped = peek else {
                value.append(next)
                continue
            }
            position += 1
            value.append(escaped == "n" ? "\n" : escaped)
        }
        position += 1
        return value
    }

    private mutating func number() -> JSONValue? {
        var digits = ""
        while let next = peek, next.isNumber || "-.".contains(next) {
            digits.append(next)
            position += 1
        }
        return Int(digits).map { JSONValue($0) } ?? Double(digits).map { JSONValue($0) }
    }

    private mutating func identifier() -> String? {
        var name = ""
        while let next = peek, next.isLetter || next.isNumber || next == "_" || next == "." {
            name.append(next)
            position += 1
        }
        return name.isEmpty ? nil : name
    }

    /// `True`, `None`, and names: of a constant of an enumeration, its last word stands for the value.
    private mutating func word() -> JSONValue? {
        guard let name = identifier() else { return nil }
        switch name {
        case "True": return true
        case "False": return false
        case "None": return .null
        default: return .string(name.split(separator: ".").last?.lowercased() ?? name)
        }
    }
}
