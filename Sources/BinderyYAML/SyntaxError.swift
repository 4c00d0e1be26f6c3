// libyaml's failure → a diagnostic that says what to do, at the place where it is to be done.

import BinderyDiagnostics

/// One refusal of libyaml's, in words for the author of the document.
struct SyntaxError {
    let rule: Rule
    let message: String
    let span: SourceSpan

    init(_ failure: LibYAMLFailure, in file: SourceFile, lines: LineBreaks) {
        switch failure.kind {
        case .memory:
            self.init(
                rule: "out-of-memory", message: "there is not enough memory to read the file",
                span: SourceSpan(file: file, line: 1, column: 1))
        case .reader: self.init(badBytes: failure, in: file)
        case .syntax: self.init(syntax: failure, in: file, lines: lines)
        }
    }

    private init(rule: Rule, message: String, span: SourceSpan) {
        self.rule = rule
        self.message = message
        self.span = span
    }

    // MARK: Syntax

    private init(syntax failure: LibYAMLFailure, in file: SourceFile, lines: LineBreaks) {
        let here = lines.span(of: failure.place, in: file)
        let opening = lines.span(of: failure.contextPlace, in: file)
        let character = Self.character(at: here)
        let isTab = failure.problem.contains("tab character") || character == "\t"
        if isTab, failure.problem.contains("tab character") || failure.problem.contains("cannot start any token") {
            self.init(
                rule: "tab-indentation", message: "a tab stands where YAML allows only spaces; indent with spaces",
                span: here)
            return
        }
        if failure.problem == "did not find expected ',' or '}'",
            let comment = Self.comment(after: "$ref: #", at: opening)
        {
            self.init(
                rule: "yaml-syntax",
                message: "'#' begins a comment, so the mapping has no end: put the reference of '$ref' into quotes",
                span: comment)
            return
        }
        let isAtOpening = Self.problemsOfTheOpening.contains(failure.problem)
        self.init(
            rule: "yaml-syntax", message: Self.words(failure, character: character, opening: opening),
            span: isAtOpening ? opening : here)
    }

    /// Problems that libyaml notices late: the author has to look where the thing begins.
    private static let problemsOfTheOpening: Set<String> = [
        "could not find expected ':'", "found unexpected end of stream", "found unexpected document indicator",
    ]

    private static func words(_ failure: LibYAMLFailure, character: Unicode.Scalar?, opening: SourceSpan) -> String {
        let begun = "that begins at line \(opening.line), column \(opening.column)"
        switch failure.problem {
        case "mapping values are not allowed in this context":
            return
                "a key cannot stand here; put a value that contains \": \" into quotes, or, if this is a key, indent "
                + "it like its neighbours and see that the line above is complete"
        case "block sequence entries are not allowed in this context":
            return "a list item cannot begin here; put its \"- \" on a line of its own"
        case "mapping keys are not allowed in this context":
            return "\"? \" cannot stand here; put it on a line of its own, or the text into quotes"
        case "could not find expected ':'":
            return "a key is expected here, but no colon with a space after it follows; add it, or indent this line "
                + "under the key that it belongs to"
        case "did not find expected key":
            return "this does not fit the mapping \(begun); indent the line like its other keys, and see that a quoted "
                + "value ends with its quote"
        case "did not find expected '-' indicator":
            return "this does not fit the list \(begun); begin the line with \"- \", or indent it like the key that it "
                + "belongs to"
        case "did not find expected ',' or ']'":
            return "the list \(begun) goes on here without a comma, or its \"]\" is missing"
        case "did not find expected ',' or '}'":
            return "the mapping \(begun) goes on here without a comma, or its \"}\" is missing"
        case "did not find expected node content":
            return "a value is expected here; remove what stands in its place, or close what was opened"
        case "did not find expected <document start>":
            return
                "the document is complete before this; remove what follows, or keep it as one document in a file of its own"
        case "found unexpected end of stream", "found unexpected document indicator":
            return "the quote that opens here is never closed"
        case "found character that cannot start any token":
            return "no value can begin with \(character.map { quoted(String($0)) } ?? "this"); put the text into quotes"
        case "found undefined tag handle":
            return "the tag has a handle that no %TAG line declares; remove the tag"
        case "found unknown escape character":
            return "this escape is none of YAML's; write \\\\ for a backslash, or use single quotes"
        case "found invalid Unicode character escape code":
            return "this escape names no character; write one beyond U+FFFF as \\U and eight digits, not as two \\u"
        case "did not find expected hexdecimal number":
            return "hexadecimal digits are missing: \\x takes two, \\u four, \\U eight"
        case "found an indentation indicator equal to 0":
            return "the indentation that a block text names is 1 to 9; remove the 0"
        case "did not find expected comment or line break":
            return "only a comment may follow here; put the text on the next line"
        case "did not find expected alphabetic or numeric character":
            return
                "a name of letters, digits, - or _ has to follow & or *; put a text that begins with them into quotes"
        case "found incompatible YAML document":
            return "the version of YAML is not known; write %YAML 1.2, or remove the line"
        case "found unknown directive name":
            return "a line that begins with % has to be %YAML or %TAG; remove it, or put the text into quotes"
        default: break
        }
        switch failure.context {
        case "while scanning a tag", "while parsing a tag":
            return "the tag is not complete; remove it, or put a text that begins with ! into quotes"
        case let context where context.contains("directive"):
            return "the line that begins with % is neither %YAML 1.2 nor a whole %TAG; remove it"
        default:
            return "this is not valid YAML: \(failure.context.isEmpty ? "" : "\(failure.context), ")\(failure.problem)"
        }
    }

    /// The place of the comment that follows a key in the line of an opening bracket.
    private static func comment(after key: String, at opening: SourceSpan) -> SourceSpan? {
        guard let line = opening.file.line(opening.line), let range = line.firstRange(of: key) else { return nil }
        let column = line[..<range.upperBound].unicodeScalars.count
        return SourceSpan(file: opening.file, line: opening.line, column: column)
    }

    private static func character(at span: SourceSpan) -> Unicode.Scalar? {
        span.file.line(span.line)?.unicodeScalars.dropFirst(span.column - 1).first
    }

    // MARK: Bytes

    private init(badBytes failure: LibYAMLFailure, in file: SourceFile) {
        let bytes = file.bytes
        var offset = min(failure.offset, bytes.count)
        let isControl = failure.problem.hasPrefix("control")
        if failure.problem.hasPrefix("invalid trailing") {
            // libyaml points into a character; its first byte is where to look.
            repeat { offset -= 1 } while offset > 0 && bytes[offset] & 0xC0 == 0x80
        }
        let span = Self.span(of: offset, in: file)
        if isControl, failure.value == 0 {
            self.init(
                rule: "control-character",
                message: "the file holds a NUL character here, as binary files and UTF-16 do; save it as UTF-8 text",
                span: span)
        } else if isControl {
            let code = String(failure.value, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
            self.init(
                rule: "control-character",
                message: "the character \(name) cannot stand in YAML; remove it, or write it as an escape within "
                    + "double quotes", span: span)
        } else {
            let byte = offset < bytes.count ? " (0x\(String(bytes[offset], radix: 16, uppercase: true)))" : ""
            self.init(
                rule: "not-utf8", message: "the bytes here\(byte) are no UTF-8; save the file as UTF-8", span: span)
        }
    }

    /// The place of a byte.
    static func span(of offset: Int, in file: SourceFile) -> SourceSpan {
        var (line, column) = (1, 1)
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in start..<max(start, offset) {
            let byte = file.bytes[index]
            let isReturnBeforeFeed = byte == 0x0D && index + 1 < file.bytes.count && file.bytes[index + 1] == 0x0A
            if byte == 0x0A || (byte == 0x0D && !isReturnBeforeFeed) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourceSpan(file: file, line: line, column: column)
    }
}
