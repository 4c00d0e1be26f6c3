// The text of an I-Regexp → its parts, by RFC 9485's grammar. `^` and `$` are anchors, as the JSONPath compliance suite has
// them, and `\$` is the character.

/// A part of a pattern.
indirect enum IRegexpPart {
    case set(ScalarSet)
    case start
    case end
    case sequence([IRegexpPart])
    case choice([IRegexpPart])
    case repeated(IRegexpPart, least: Int, most: Int?)
}

struct IRegexpParser {
    struct Refusal: Error {}

    private static let deepest = 100
    private let text: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    mutating func pattern() throws(Refusal) -> IRegexpPart {
        let pattern = try choice()
        guard next == nil else { throw Refusal() }
        return pattern
    }

    private mutating func choice() throws(Refusal) -> IRegexpPart {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw Refusal() }
        var branches = [try branch()]
        while skip("|") { branches.append(try branch()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func branch() throws(Refusal) -> IRegexpPart {
        var parts: [IRegexpPart] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            let atom = try atom()
            parts.append(try quantified(atom))
        }
        return .sequence(parts)
    }

    private mutating func atom() throws(Refusal) -> IRegexpPart {
        guard let scalar = next else { throw Refusal() }
        position += 1
        switch scalar {
        case "(":
            let group = try choice()
            guard skip(")") else { throw Refusal() }
            return group
        case ".": return .set(ScalarSet(ranges: ["\n"..."\n", "\r"..."\r"], isNegated: true))
        case "^": return .start
        case "$": return .end
        case "[": return .set(try bracket())
        case "\\": return .set(try escape())
        case "*", "+", "?", "{", "}", "]": throw Refusal()
        default: return .set(ScalarSet(ranges: [scalar...scalar]))
        }
    }

    private mutating func quantified(_ atom: IRegexpPart) throws(Refusal) -> IRegexpPart {
        if skip("*") { return .repeated(atom, least: 0, most: nil) }
        if skip("+") { return .repeated(atom, least: 1, most: nil) }
        if skip("?") { return .repeated(atom, least: 0, most: 1) }
        guard skip("{") else { return atom }
        let least = try count()
        var most: Int? = least
        if skip(",") { most = next == "}" ? nil : try count() }
        guard skip("}"), most.map({ $0 >= least }) ?? true else { throw Refusal() }
        return .repeated(atom, least: least, most: most)
    }

    private mutating func count() throws(Refusal) -> Int {
        let start = position
        while JSONPathScanner.isDigit(next) { position += 1 }
        guard let count = Int(String(String.UnicodeScalarView(text[start..<position]))) else { throw Refusal() }
        return count
    }

    /// What follows a backslash.
    private mutating func escape() throws(Refusal) -> ScalarSet {
        guard let scalar = next else { throw Refusal() }
        position += 1
        switch scalar {
        case "n": return ScalarSet(ranges: ["\n"..."\n"])
        case "r": return ScalarSet(ranges: ["\r"..."\r"])
        case "t": return ScalarSet(ranges: ["\t"..."\t"])
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}", "$":
            return ScalarSet(ranges: [scalar...scalar])
        case "p", "P":
            guard skip("{") else { throw Refusal() }
            let start = position
            while let letter = next, letter != "}" { position += 1 }
            let name = String(String.UnicodeScalarView(text[start..<position]))
            guard skip("}"), let categories = ScalarSet.categories[name] else { throw Refusal() }
            return ScalarSet(categories: categories, isNegated: scalar == "P")
        default: throw Refusal()
        }
    }

    /// What follows `[`.
    private mutating func bracket() throws(Refusal) -> ScalarSet {
        var set = ScalarSet()
        set.isNegated = skip("^")
        var isFirst = true
        while !skip("]") {
            defer { isFirst = false }
            if next == "-" {
                position += 1
                guard isFirst || next == "]" else { throw Refusal() }
                set.ranges.append("-"..."-")
                continue
            }
            let part = try bracketPart()
            guard let low = part.single, next == "-", position + 1 < text.count, text[position + 1] != "]" else {
                set.parts.append(part)
                continue
            }
            position += 1
            guard let high = try bracketPart().single, low <= high else { throw Refusal() }
            set.ranges.append(low...high)
        }
        if isFirst { throw Refusal() }
        return set
    }

    private mutating func bracketPart() throws(Refusal) -> ScalarSet {
        guard let scalar = next, scalar != "[", scalar != "]", scalar != "-" else { throw Refusal() }
        position += 1
        return scalar == "\\" ? try escape() : ScalarSet(ranges: [scalar...scalar])
    }
}
