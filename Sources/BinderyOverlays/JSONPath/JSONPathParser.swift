// The text of a query → its segments and selectors. A descent by hand, of limited depth.

struct JSONPathParser {
    /// Queries are written by people; what is longer comes from somebody who means harm.
    static let longest = 1 << 20
    /// Filters and parentheses in one another.
    static let deepest = 64

    var scanner: JSONPathScanner
    var depth = 0
    var badPatterns: [JSONPathError] = []

    init(_ text: String) { scanner = JSONPathScanner(text) }

    mutating func query() throws(JSONPathError) -> [JSONPath.Segment] {
        guard scanner.text.count <= Self.longest else {
            throw scanner.fault("a path has at most \(Self.longest) characters")
        }
        guard scanner.skip("$") else {
            throw scanner.fault("a path begins with \"$\", the root, not with \(scanner.found)")
        }
        let segments = try segments()
        guard scanner.next == nil else {
            throw scanner.fault("here the path should end or go on with \".\" or \"[\", not with \(scanner.found)")
        }
        return segments
    }

    mutating func segments() throws(JSONPathError) -> [JSONPath.Segment] {
        var segments: [JSONPath.Segment] = []
        while true {
            let end = scanner.position
            scanner.blanks()
            let start = scanner.position
            let isDescendant: Bool
            let selectors: [JSONPath.Selector]
            if scanner.skip("..") {
                isDescendant = true
                selectors = try scanner.next == "[" ? bracketed() : [dotted(after: "..")]
            } else if scanner.skip(".") {
                isDescendant = false
                selectors = [try dotted(after: ".")]
            } else if scanner.next == "[" {
                isDescendant = false
                selectors = try bracketed()
            } else {
                // Blanks belong to a path only where it goes on.
                scanner.position = end
                return segments
            }
            segments.append(
                JSONPath.Segment(
                    isDescendant: isDescendant, selectors: selectors, range: start..<scanner.position))
        }
    }

    private mutating func dotted(after dots: String) throws(JSONPathError) -> JSONPath.Selector {
        if scanner.skip("*") { return .wildcard }
        guard let name = scanner.shorthand() else {
            throw scanner.fault(
                "a name or * follows \"\(dots)\", not \(scanner.found); other names are written ['…']")
        }
        return .name(name)
    }

    private mutating func bracketed() throws(JSONPathError) -> [JSONPath.Selector] {
        let start = scanner.position
        _ = scanner.skip("[")
        var selectors: [JSONPath.Selector] = []
        while true {
            scanner.blanks()
            selectors.append(try selector())
            scanner.blanks()
            if scanner.skip("]") { return selectors }
            guard scanner.skip(",") else {
                if scanner.next == nil { throw scanner.fault("this bracket has no end; a ] is missing", at: start) }
                if scanner.next == "=" { throw scanner.fault("equality is written \"==\"") }
                throw scanner.fault("\",\" or \"]\" follows a selector, not \(scanner.found)")
            }
        }
    }

    private mutating func selector() throws(JSONPathError) -> JSONPath.Selector {
        if let name = try scanner.string() { return .name(name) }
        if scanner.skip("*") { return .wildcard }
        if scanner.skip("?") {
            scanner.blanks()
            return .filter(try nested { parser throws(JSONPathError) in try parser.condition() })
        }
        let start = try scanner.integer()
        let afterStart = scanner.position
        scanner.blanks()
        guard scanner.skip(":") else {
            scanner.position = afterStart
            if let start { return .index(start) }
            throw scanner.fault("a selector is a name in quotes, *, an index, a slice or ?, not \(scanner.found)")
        }
        scanner.blanks()
        let end = try scanner.integer()
        scanner.blanks()
        var step: Int?
        if scanner.skip(":") {
            scanner.blanks()
            step = try scanner.integer()
        }
        return .slice(start: start, end: end, step: step ?? 1)
    }

    /// A part that may hold others of its kind.
    mutating func nested<Part>(
        _ part: (inout JSONPathParser) throws(JSONPathError) -> Part
    ) throws(JSONPathError) -> Part {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            throw scanner.fault("filters and parentheses go at most \(Self.deepest) deep")
        }
        return try part(&self)
    }
}
