// The text of a regular expression goes in, its parts come out.

/// Reads an expression from left to right.
struct PatternReader {
    private let characters: [Character]
    private var position = 0
    private var depth = 0

    init(_ pattern: String) { characters = Array(pattern) }

    var isAtEnd: Bool { position >= characters.count }
    private var next: Character? { isAtEnd ? nil : characters[position] }

    private mutating func take(_ character: Character) -> Bool {
        guard next == character else { return false }
        position += 1
        return true
    }

    mutating func choice() -> PatternText.Part? {
        depth += 1
        defer { depth -= 1 }
        guard depth < 64 else { return nil }
        var parts: [PatternText.Part] = []
        repeat {
            guard let part = sequence() else { return nil }
            parts.append(part)
        } while take("|")
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() -> PatternText.Part? {
        var parts: [PatternText.Part] = []
        while let character = next, character != "|", character != ")" {
            guard let part = atom(character) else { return nil }
            guard let repeated = repetition(of: part) else { return nil }
            parts.append(repeated)
        }
        return .sequence(parts)
    }

    private mutating func atom(_ character: Character) -> PatternText.Part? {
        position += 1
        switch character {
        case "^", "$": return .sequence([])
        case ".": return .characters(["a", "b", "c"])
        case "[": return bracket()
        case "(": return group()
        case "\\":
            guard let set = escape() else { return nil }
            return set.isEmpty ? .sequence([]) : .characters(set)
        case "*", "+", "?": return nil
        default: return .characters([character])
        }
    }

    private mutating func group() -> PatternText.Part? {
        var looksAround = false
        if take("?") {
            if take("=") || take("!") {
                looksAround = true
            } else if take("<") {
                if take("=") || take("!") {
                    looksAround = true
                } else {
                    while let character = next, character != ">" { position += 1 }
                    guard take(">") else { return nil }
                }
            } else if !take(":") {
                return nil
            }
        }
        guard let part = choice(), take(")") else { return nil }
        return looksAround ? .sequence([]) : part
    }

    private mutating func repetition(of part: PatternText.Part) -> PatternText.Part? {
        var (least, most) = (1, 1)
        if take("*") {
            (least, most) = (0, .max)
        } else if take("+") {
            (least, most) = (1, .max)
        } else if take("?") {
            (least, most) = (0, 1)
        } else if next == "{", position + 1 < characters.count, characters[position + 1].isNumber {
            position += 1
            guard let first = number() else { return nil }
            (least, most) = (first, first)
            if take(",") { most = number() ?? .max }
            guard take("}"), least <= most, least <= 1_000_000 else { return nil }
        } else {
            return part
        }
        _ = take("?")
        return .repeated(part, least: least, most: most)
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let character = next, character.isASCII, character.isNumber {
            digits.append(character)
            position += 1
        }
        return Int(digits)
    }

    private static let word = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
    private static let printable = (0x20...0x7E).map { Character(UnicodeScalar(UInt8($0))) }

    /// What an escape stands for; empty: for a place between characters. nil: it refers to a group, or is unknown.
    private mutating func escape() -> [Character]? {
        guard let character = next else { return nil }
        position += 1
        switch character {
        case "d": return Array("0123456789")
        case "w": return Self.word
        case "s": return [" "]
        case "D", "W", "S": return Self.printable.filter { excludes($0, character) }
        case "b", "B", "A", "z", "Z": return []
        case "n": return ["\n"]
        case "r": return ["\r"]
        case "t": return ["\t"]
        case "x": return code(2)
        case "u":
            if take("{") {
                var digits = ""
                while let digit = next, digit.isHexDigit, digits.count < 6 {
                    digits.append(digit)
                    position += 1
                }
                guard take("}") else { return nil }
                return UInt32(digits, radix: 16).flatMap(UnicodeScalar.init).map { [Character($0)] }
            }
            return code(4)
        case "p": return property()
        default: return character.isLetter || character.isNumber ? nil : [character]
        }
    }

    private func excludes(_ character: Character, _ escape: Character) -> Bool {
        switch escape {
        case "D": !character.isNumber
        case "W": !Self.word.contains(character)
        default: character != " "
        }
    }

    private mutating func code(_ length: Int) -> [Character]? {
        guard position + length <= characters.count else { return nil }
        let digits = String(characters[position..<position + length])
        position += length
        return UInt32(digits, radix: 16).flatMap(UnicodeScalar.init).map { [Character($0)] }
    }

    /// A class of characters by its name, of which those of ASCII are taken.
    private mutating func property() -> [Character]? {
        guard take("{") else { return nil }
        var name = ""
        while let character = next, character != "}" {
            name.append(character)
            position += 1
        }
        guard take("}") else { return nil }
        switch name {
        case "L", "Letter", "Ll", "Alphabetic": return Array("abcdefghijklmnopqrstuvwxyz")
        case "Lu": return Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        case "N", "Nd": return Array("0123456789")
        case "P": return Array(".,-")
        default: return nil
        }
    }

    private mutating func bracket() -> PatternText.Part? {
        let isNegated = take("^")
        var set: [Character] = []
        while let character = next, character != "]" {
            position += 1
            var lower = [character]
            if character == "\\" {
                guard let escaped = next == "b" ? ["\u{8}"] : escape() else { return nil }
                if escaped == ["\u{8}"] { position += 1 }
                lower = escaped
            }
            guard lower.count == 1, next == "-", position + 1 < characters.count, characters[position + 1] != "]" else {
                set += lower
                continue
            }
            position += 1
            var upper = characters[position]
            position += 1
            if upper == "\\" {
                guard let escaped = escape(), escaped.count == 1 else { return nil }
                upper = escaped[0]
            }
            guard let first = lower[0].unicodeScalars.first?.value, let last = upper.unicodeScalars.first?.value,
                first <= last
            else { return nil }
            set += (first...min(last, first + 127)).compactMap { UnicodeScalar($0).map(Character.init) }
        }
        guard take("]") else { return nil }
        let chosen = isNegated ? Self.printable.filter { !set.contains($0) } : set
        return chosen.isEmpty ? nil : .characters(Self.sorted(chosen))
    }

    /// Letters and digits first: a text of them is the more readable one.
    private static func sorted(_ characters: [Character]) -> [Character] {
        characters.filter { $0.isLetter || $0.isNumber } + characters.filter { !$0.isLetter && !$0.isNumber }
    }
}
