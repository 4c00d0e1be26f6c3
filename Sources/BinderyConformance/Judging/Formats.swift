// A text or number and the `format` of its schema → whether it has the format.

import BinderyIR
import BinderyYAML

enum Formats {
    /// nil where nothing is to be said: the format is none of those that are known, or of another kind of values.
    static func holds(_ value: YAMLNode, _ kind: JSONKind, _ format: String) -> Bool? {
        guard let text = value.text else { return nil }
        switch kind {
        case .string: return holds(text, format)
        case .integer:
            guard format == "int32" || format == "int64", let whole = Int128(text) else { return nil }
            return format == "int32" ? Int32(exactly: whole) != nil : Int64(exactly: whole) != nil
        case .null, .boolean, .number, .array, .object: return nil
        }
    }

    /// What a reader needs to hold the value; the others describe texts only.
    static func isBound(_ format: String) -> Bool { format == "int32" || format == "int64" }

    private static func holds(_ text: String, _ format: String) -> Bool? {
        switch format {
        case "date-time": return TextForm.isDateTime(text)
        case "date": return text.utf8.count == 10 && TextForm.isDateTime(text + "T00:00:00Z")
        case "uuid":
            let digits = text.split(separator: "-", omittingEmptySubsequences: false)
            return digits.map(\.utf8.count) == [8, 4, 4, 4, 12]
                && digits.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
        case "uri":
            let scheme = text.prefix { $0 != ":" }
            return scheme.utf8.count < text.utf8.count && scheme.first?.isLetter == true
                && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
                && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        case "byte": return Base64.bytes(of: text) != nil && text.utf8.allSatisfy { $0 != 0x20 }
        case "email":
            return text.split(separator: "@", omittingEmptySubsequences: false).map(\.isEmpty) == [false, false]
        case "ipv4":
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
        default: return nil
        }
    }
}
