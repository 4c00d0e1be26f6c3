// A `content` mapping goes in; its media types come out, each with what it is to a client.

import BinderyYAML

/// One media type of a body.
struct Media {
    enum Kind {
        case json, events, lines, records, form, multipart, text, bytes
    }

    /// As it is written, without parameters: `application/json`.
    let essence: String
    let node: Located
    let kind: Kind

    var schema: Located? { node.child("schema") }

    /// The words of the type behind `application/`: `vnd api v2`.
    var name: String {
        let words = essence.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.filter { $0 != "application" && $0 != "json" }.joined(separator: " ")
    }

    /// What an item of a stream is.
    var itemSchema: Located? { node.child("itemSchema") ?? node.child("schema") }

    fileprivate init(_ name: String, _ node: Located, in references: References) {
        essence = Self.isEssence(name) ? name : String(name.prefix { $0 != ";" }).lowercased().filter { $0 != " " }
        self.node = node
        kind = Self.kind(essence, node, references)
    }

    /// Whether a media type has neither parameters nor capitals nor blanks, as most have not.
    private static func isEssence(_ name: String) -> Bool {
        name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"),
                UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
                true
            default: false
            }
        }
    }

    private static func kind(_ essence: String, _ node: Located, _ references: References) -> Kind {
        switch essence {
        case "application/json", "text/json": return .json
        case "text/event-stream": return .events
        case "application/jsonl", "application/x-ndjson", "application/ndjson", "application/x-jsonl",
            "application/jsonlines", "application/x-jsonlines", "application/json-lines":
            return .lines
        case "application/json-seq": return .records
        case "application/x-www-form-urlencoded": return .form
        case "multipart/form-data": return .multipart
        case "application/xml": return .text
        default: break
        }
        if essence.hasSuffix("+json-seq") { return .records }
        if essence.hasSuffix("+json") { return .json }
        if essence.hasPrefix("text/") || essence.hasSuffix("+xml") { return .text }
        // `application/x-json`, `application/vnd.shop.json`, and versions behind it.
        if essence.split(whereSeparator: { "/.-+".contains($0) }).contains("json") { return .json }
        let schema = node.child("schema").flatMap(references.schema)
        let isText = schema?.node["type"]?.text == "string"
        let isBinary = ["binary", "byte"].contains(schema?.node["format"]?.text ?? "")
        // A range says nothing; a schema other than of bytes says that it is JSON.
        if essence == "*/*" || essence == "application/*" { return schema == nil || isBinary ? .bytes : .json }
        let isMedia = ["image/", "audio/", "video/", "font/"].contains { essence.hasPrefix($0) }
        return isText && !isBinary && !isMedia && essence != "application/octet-stream" ? .text : .bytes
    }
}

/// The media types of a body, each once.
struct Content {
    let media: [Media]

    init(_ body: Located, in references: References) {
        var seen: Set<String> = []
        media = (body.child("content")?.members ?? []).compactMap { name, _, node in
            guard let node = references.follow(node) else { return nil }
            let media = Media(name, node, in: references)
            return seen.insert(media.essence).inserted ? media : nil
        }
    }

    /// JSON, the plain one first; the list of changes of RFC 6902, which is not the value itself, last.
    var json: Media? {
        media.first { $0.essence == "application/json" }
            ?? media.first { $0.kind == .json && $0.essence != "application/json-patch+json" } ?? first(.json)
    }

    func first(_ kind: Media.Kind) -> Media? { media.first { $0.kind == kind } }
}
