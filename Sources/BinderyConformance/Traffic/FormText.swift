// Texts of URLs and forms → names and values, and the value of JSON that a text stands for in a schema.

import BinderyIR
import BinderyYAML

package enum FormText {
    /// `a=1&b=x+y` → its items, in their order.
    static func items(_ text: some StringProtocol) -> [(name: String, value: String)] {
        text.split(separator: "&").map { item in
            let name = item.prefix { $0 != "=" }
            return (decoded(String(name)), decoded(String(item.dropFirst(name.count + 1))))
        }
    }

    /// The query of a URL.
    static func query(of url: String) -> [(name: String, value: String)] {
        guard let mark = url.firstIndex(of: "?") else { return [] }
        return items(url[url.index(after: mark)...].prefix { $0 != "#" })
    }

    static func decoded(_ text: String) -> String {
        Pointer.percentDecode(String(text.map { $0 == "+" ? " " : $0 }))
    }

    /// A field of a form.
    struct Field {
        var name: String
        var value: String
        /// The media type where it is a file.
        var fileType: String?
    }

    /// The fields of a form's body, by its media type.
    static func fields(_ bytes: [UInt8], _ type: String) -> [Field] {
        type.hasPrefix("multipart")
            ? parts(bytes)
            : items(String(decoding: bytes, as: UTF8.self)).map { Field(name: $0.name, value: $0.value) }
    }

    /// The parts of a `multipart/form-data` body that have a name. The boundary is that of its first line.
    private static func parts(_ bytes: [UInt8]) -> [Field] {
        guard bytes.starts(with: "--".utf8), let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
            return []
        }
        let boundary = String(decoding: bytes[..<end], as: UTF8.self)
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        return text.split(separator: boundary).compactMap { part in
            guard let gap = part.firstRange(of: "\n\n") else { return nil }
            let head = part[..<gap.lowerBound]
            guard let name = parameter("name", in: head) else { return nil }
            let value = part[gap.upperBound...]
            let isFile = parameter("filename", in: head) != nil || parameter("filename*", in: head) != nil
            return Field(
                name: name, value: String(value.hasSuffix("\n") ? value.dropLast() : value),
                fileType: isFile ? contentType(in: head) ?? "application/octet-stream" : nil)
        }
    }

    /// A parameter of a part's `Content-Disposition`.
    private static func parameter(_ name: String, in head: Substring) -> String? {
        for start in head.ranges(of: "\(name)=") {
            guard start.lowerBound > head.startIndex, " ;\t".contains(head[head.index(before: start.lowerBound)]) else {
                continue
            }
            let rest = head[start.upperBound...]
            guard rest.first == "\"" else { return String(rest.prefix { $0 != ";" && !$0.isNewline }) }
            return String(rest.dropFirst().prefix { $0 != "\"" })
        }
        return nil
    }

    private static func contentType(in head: Substring) -> String? {
        for line in head.split(separator: "\n") where line.lowercased().hasPrefix("content-type:") {
            let type = Message.bare(String(line.dropFirst("content-type:".count)))
            return type.isEmpty ? nil : type
        }
        return nil
    }

    /// Names with their values → the object that a schema has for them.
    static func object(_ fields: [Field], _ schema: Schema) -> YAMLNode? {
        var names: [String] = []
        var values: [String: [String]] = [:]
        for field in fields {
            let name = field.name.hasSuffix("[]") ? String(field.name.dropLast(2)) : field.name
            if values[name] == nil { names.append(name) }
            values[name, default: []].append(field.value)
        }
        let members = names.map { name in
            let texts = values[name] ?? []
            let property = property(name, of: schema)
            return "\(JSONQuote.quote(name)): \(property.map { json(texts, $0) } ?? json(texts))"
        }
        return YAMLNode.parsed("{\(members.joined(separator: ", "))}")
    }

    private static func property(_ name: String, of schema: Schema) -> Schema? {
        if let property = schema.properties[name] { return property }
        if let reference = schema.reference { return property(name, of: reference) }
        return schema.allOf.lazy.compactMap { property(name, of: $0) }.first
    }

    private static func json(_ texts: [String]) -> String {
        texts.count == 1 ? JSONQuote.quote(texts[0]) : "[\(texts.map { JSONQuote.quote($0) }.joined(separator: ", "))]"
    }

    /// The values of one name as a schema takes them.
    static func json(_ texts: [String], _ schema: Schema) -> String {
        if schema.kinds.contains(.array), !schema.kinds.contains(.string) {
            let items = Variants.behind(schema).items
            let all = texts.count == 1 ? texts[0].split(separator: ",").map(String.init) : texts
            let values = all.map { text in items.map { json([text], $0) } ?? JSONQuote.quote(text) }
            return "[\(values.joined(separator: ", "))]"
        }
        guard texts.count == 1, let text = texts.first, !schema.kinds.contains(.string) else { return json(texts) }
        // A text that reads as JSON of a kind that is allowed stands for it; all else is a text.
        guard let value = YAMLNode.parsed(text), schema.kinds.contains(ValueKind.of(value)) else {
            return JSONQuote.quote(text)
        }
        return text
    }
}
