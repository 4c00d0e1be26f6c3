// The lines of a response's head come in, as libcurl hands them over; the head comes out once it is complete.

#if !canImport(Darwin)
    import HTTPTypes

    /// A head in the making (RFC 9112, section 2). Interim responses (1xx) are read past, and so are trailers.
    struct ResponseHead {
        private var status = 0
        private var fields: [(name: String, value: String)] = []
        /// Whether the final head is complete: lines that come later are trailers.
        private(set) var isComplete = false

        /// Takes one line, with its line end.
        /// - Returns: the head, with the line that completes it.
        mutating func take(_ line: [UInt8]) -> HTTPResponse? {
            guard !isComplete else { return nil }
            var text = line[...]
            while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
            if text.starts(with: "HTTP/".utf8) {
                status = Self.status(text)
                fields = []
            } else if text.isEmpty {
                if (100..<200).contains(status), status != 101 { return nil }
                isComplete = true
                return response
            } else if text.first == 0x20 || text.first == 0x09 {
                // An obsolete line folding: the line goes on with the field before (section 5.2).
                if let last = fields.indices.last { fields[last].value += " " + Self.value(text) }
            } else if let colon = text.firstIndex(of: 0x3A) {
                fields.append((String(decoding: text[..<colon], as: UTF8.self), Self.value(text[(colon + 1)...])))
            }
            return nil
        }

        private var response: HTTPResponse {
            var made = HTTPFields()
            for (name, value) in fields {
                if let name = HTTPField.Name(name) { made.append(HTTPField(name: name, value: value)) }
            }
            if made.contains(.contentEncoding), made[.contentEncoding]?.lowercased() != "identity" {
                // The body is handed over decoded: neither holds for it any more.
                made[.contentEncoding] = nil
                made[.contentLength] = nil
            }
            return HTTPResponse(status: .init(code: status), headerFields: made)
        }

        /// The code of `HTTP/1.1 200 OK`, with a reason or without.
        private static func status(_ line: ArraySlice<UInt8>) -> Int {
            let rest = line.drop { $0 != 0x20 }.drop { $0 == 0x20 }
            return Int(String(decoding: rest.prefix { $0 != 0x20 }, as: UTF8.self)) ?? 0
        }

        /// A field's value without white space around it: UTF-8 if it is that, else ISO 8859-1, as HTTP once had it.
        private static func value(_ bytes: ArraySlice<UInt8>) -> String {
            var bytes = bytes
            while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
            while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
    }
#endif
