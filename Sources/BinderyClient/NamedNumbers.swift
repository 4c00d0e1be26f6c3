// Numbers that JSON does not have, by their names: bytes of JSON in, the same with null in their places out.

/// RFC 8259, section 6, has no NaN and no infinity; some languages' writers of JSON write their names all the same.
enum NamedNumbers {
    private static let names = ["NaN", "Infinity", "-Infinity"].map { Array($0.utf8) }

    ///     {"logprob": -Infinity}  →  {"logprob": null}
    static func replaced(in json: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var isInString = false
        var index = 0
        while index < json.count {
            let byte = json[index]
            if isInString, byte == UInt8(ascii: "\\"), index + 1 < json.count {
                result += json[index...index + 1]
                index += 2
                continue
            }
            if byte == UInt8(ascii: "\"") { isInString.toggle() }
            if !isInString, let name = names.first(where: { stands($0, at: index, in: json) }) {
                result += "null".utf8
                index += name.count
                continue
            }
            result.append(byte)
            index += 1
        }
        return result
    }

    /// Whether a name stands there as a value: a letter, a digit or a sign beside it makes it another word.
    private static func stands(_ name: [UInt8], at index: Int, in json: [UInt8]) -> Bool {
        guard json[index] == name[0], json[index...].starts(with: name) else { return false }
        let end = index + name.count
        return (index == 0 || isEdge(json[index - 1])) && (end == json.count || isEdge(json[end]))
    }

    private static func isEdge(_ byte: UInt8) -> Bool { byte.isJSONSpace || ",:[]{}".utf8.contains(byte) }
}
