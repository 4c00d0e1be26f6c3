// A body as it stands in a fixture: as JSON where its bytes are, else as lines, events, or base64. Its bytes come back exactly.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A body in one of the forms in which a fixture has it.
enum FixtureBody: Sendable, Hashable {
    case empty
    /// A JSON text without white space between its tokens.
    case json([UInt8])
    /// The events of a stream, each with the blank line behind it, or its lines.
    case events([String])
    /// A text, each line with its line end.
    case lines([String])
    case base64(String)
    /// A body that is read once, while it is sent; its length where that is known.
    case unread(Int?)

    init(_ bytes: [UInt8], contentType: String?) {
        let type = contentType?.lowercased() ?? ""
        guard !bytes.isEmpty else {
            self = .empty
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            self = .base64(Data(bytes).base64EncodedString())
            return
        }
        if type.contains("event-stream") {
            self = .events(Self.parts(of: text, endsAtBlankLine: true))
        } else if type.contains("ndjson") || type.contains("jsonl") || type.contains("json-seq") {
            self = .events(Self.parts(of: text, endsAtBlankLine: false))
        } else if let first = bytes.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            Self.survives(bytes)
        {
            self = .json(bytes)
        } else {
            self = .lines(Self.parts(of: text, endsAtBlankLine: false))
        }
    }

    /// Whether a JSON text comes back byte for byte when it stands in a fixture: not one with white space between its tokens,
    /// nor one with two members of one name.
    private static func survives(_ bytes: [UInt8]) -> Bool {
        guard JSONLayout.compact(bytes) == bytes, let value = try? JSONValue(parsing: bytes),
            let fixture = try? JSONCoding.encode(["json": value] as JSONValue),
            let body = try? FixtureBody(json: JSONValue(parsing: JSONLayout.pretty(fixture)))
        else { return false }
        return body == .json(bytes)
    }

    /// The text cut behind its lines, or behind each line after which a blank one comes.
    private static func parts(of text: String, endsAtBlankLine: Bool) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var line = 0
        for scalar in text.unicodeScalars {
            part.append(scalar)
            guard scalar == "\n" else {
                if scalar != "\r" { line += 1 }
                continue
            }
            if line == 0 || !endsAtBlankLine {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            }
            line = 0
        }
        if !part.isEmpty { parts.append(String(part)) }
        return parts
    }

    /// The body in the pieces in which it is handed out; nil where the fixture does not have it.
    var pieces: [[UInt8]]? {
        switch self {
        case .empty: []
        case .json(let bytes): [bytes]
        case .events(let texts): texts.map { Array($0.utf8) }
        case .lines(let texts): [texts.flatMap { Array($0.utf8) }]
        case .base64(let text): Data(base64Encoded: text).map { [Array($0)] }
        case .unread: nil
        }
    }

    var json: JSONValue? {
        switch self {
        case .empty: nil
        case .json(let bytes): (try? JSONValue(parsing: bytes)).map { ["json": $0] }
        case .events(let texts): ["events": .array(texts.map { .string($0) })]
        case .lines(let texts): ["lines": .array(texts.map { .string($0) })]
        case .base64(let text): ["base64": .string(text)]
        case .unread(let length): ["unread": length.map { .integer($0) } ?? .null]
        }
    }

    /// - Throws: `FixtureFault` for what is no body.
    init(json: JSONValue?) throws {
        guard let json else {
            self = .empty
            return
        }
        if let value = json["json"] {
            self = .json(JSONLayout.compact(try JSONCoding.encode(value)))
        } else if let texts = json["events"]?.array {
            self = .events(texts.compactMap(\.string))
        } else if let texts = json["lines"]?.array {
            self = .lines(texts.compactMap(\.string))
        } else if let text = json["base64"]?.string, Data(base64Encoded: text) != nil {
            self = .base64(text)
        } else if let length = json["unread"] {
            self = .unread(length.int)
        } else {
            throw FixtureFault(reason: "a body has none of json, events, lines, base64, unread")
        }
    }
}

/// Why a fixture cannot be read.
struct FixtureFault: Error { var reason: String }
