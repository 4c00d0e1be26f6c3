// The bytes of a `multipart/form-data` (RFC 7578) go in, its parts come out, each with its name, file name and type.

import BinderyClient

/// A part of a form.
struct FormPart {
    var name: String
    var fileName: String?
    var contentType: String?
    var bytes: [UInt8]
}

/// Splits a form into its parts.
struct MultipartReader {
    struct Malformed: Error {
        var reason: String
    }

    let boundary: String
    let maximumParts: Int

    func parts(of bytes: [UInt8]) throws(Malformed) -> [FormPart] {
        let delimiter = Array("--\(boundary)".utf8)
        guard var at = Self.place(of: delimiter, in: bytes, from: 0) else {
            throw Malformed(reason: "its boundary does not stand in it")
        }
        var parts: [FormPart] = []
        let inner = [0x0D, 0x0A] + delimiter
        while true {
            at += delimiter.count
            if bytes[at...].starts(with: [0x2D, 0x2D]) { return parts }
            while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
            guard bytes[at...].starts(with: [0x0D, 0x0A]) else {
                throw Malformed(reason: "a boundary has no end of line")
            }
            at += 2
            guard parts.count < maximumParts else { throw Malformed(reason: "it has more than \(maximumParts) parts") }
            guard let end = Self.place(of: inner, in: bytes, from: max(at - 2, 0)) else {
                throw Malformed(reason: "it ends within a part")
            }
            parts.append(try part(bytes[at..<max(end, at)]))
            at = end + 2
        }
    }

    private func part(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> FormPart {
        let blank: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        let isBare = bytes.starts(with: [0x0D, 0x0A])
        guard
            let end = isBare
                ? bytes.startIndex
                : Self.place(of: blank, in: Array(bytes.prefix(16 << 10)), from: 0).map({ $0 + bytes.startIndex })
        else { throw Malformed(reason: "the head of a part does not end") }
        var name: String?
        var fileName: String?
        var contentType: String?
        let head = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
        for line in head.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingSpaces
            switch line[..<colon].lowercased() {
            case "content-disposition":
                for piece in MediaType.split(value, at: ";").dropFirst() {
                    let (key, text) = RawItems.halves(piece[...])
                    let plain = Self.unescaped(text.trimmingSpaces)
                    switch key.trimmingSpaces.lowercased() {
                    case "name": name = plain
                    case "filename": fileName = plain
                    default: break
                    }
                }
            case "content-type": contentType = value
            default: break
            }
        }
        guard let name else { throw Malformed(reason: "a part has no name") }
        let body = bytes[min(end + (isBare ? 2 : 4), bytes.endIndex)...]
        return FormPart(name: name, fileName: fileName, contentType: contentType, bytes: Array(body))
    }

    /// A quoted name, as the WHATWG writes them.
    private static func unescaped(_ text: String) -> String {
        var text = text
        if text.count >= 2, text.first == "\"", text.last == "\"" { text = String(text.dropFirst().dropLast()) }
        for (escape, character) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
            text = text.replacing(escape, with: character)
        }
        return text
    }

    /// Where bytes stand within others: by Horspool's search, since bodies are large.
    static func place(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        let last = needle.count - 1
        guard last >= 0, start + last < bytes.count else { return nil }
        var skips = [Int](repeating: needle.count, count: 256)
        for (index, byte) in needle.dropLast().enumerated() { skips[Int(byte)] = last - index }
        var at = start
        while at + last < bytes.count {
            var index = last
            while bytes[at + index] == needle[index] {
                if index == 0 { return at }
                index -= 1
            }
            at += skips[Int(bytes[at + last])]
        }
        return nil
    }
}

extension MultipartReader {
    /// The parts as members of an object; files leave marks, which the collector knows.
    static func object(
        of parts: [FormPart], shape: ValueShape, encodings: [FieldEncoding], prefersLiterals: Bool,
        uploads: UploadCollector
    ) -> JSONValue {
        var object = JSONObject()
        var deep: [String: DeepTree] = [:]
        for part in parts {
            if let open = part.name.firstIndex(of: "["), part.name.hasSuffix("]") {
                let base = String(part.name[..<open])
                if encodings.first(where: { $0.name == base })?.style == .deepObject {
                    let keys = part.name[open...].dropFirst().dropLast().split(separator: "][").map(String.init)
                    deep[base, default: DeepTree()].put(String(decoding: part.bytes, as: UTF8.self), at: keys[...])
                    continue
                }
            }
            let own = shape.member(part.name) ?? .any
            let isList = if case .array = own { true } else { false }
            let isJSON = part.contentType.flatMap { MediaType($0) }?.essence.hasSuffix("json") ?? false
            let isWhole = isJSON && part.fileName == nil && encodings.first { $0.name == part.name }?.isJSON == true
            let value = value(of: part, isList && !isWhole ? own.element : own, prefersLiterals, uploads)
            if let known = object[part.name] {
                object[part.name] = .array((known.array ?? [known]) + [value])
            } else {
                object[part.name] = isList && !isWhole ? .array([value]) : .some(value)
            }
        }
        for (name, tree) in deep {
            object[name] = .some(tree.value(as: shape.member(name) ?? .any, prefersLiterals: prefersLiterals))
        }
        return .object(object)
    }

    private static func value(
        of part: FormPart, _ shape: ValueShape, _ prefersLiterals: Bool, _ uploads: UploadCollector
    ) -> JSONValue {
        if shape == .file || part.fileName != nil {
            let upload = FileUpload.bytes(part.bytes, fileName: part.fileName, contentType: part.contentType)
            return .string(uploads.mark(for: upload))
        }
        let isJSON = part.contentType.flatMap { MediaType($0) }?.essence.hasSuffix("json") ?? false
        if isJSON, let json = try? JSONValue(parsing: part.bytes) { return json }
        return shape.value(of: String(decoding: part.bytes, as: UTF8.self), prefersLiterals: prefersLiterals)
    }
}
