// The members of a record in, the parts of a `multipart/form-data` (RFC 7578) out.

/// A multipart form being written.
struct MultipartForm {
    /// 190 random bits: no content holds it by chance, and nobody can foresee it.
    private let boundary = "bindery-" + String((0..<32).compactMap { _ in Self.digits.randomElement() })
    private var segments: [TransportUpload.Segment] = []
    /// Text that waits for the next file.
    private var text: [UInt8] = []
    private let uploads: UploadCollector

    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

    init(uploads: UploadCollector) {
        self.uploads = uploads
    }

    /// A part for each member; of an array a part for each element, unless its style is `form` and it is not exploded.
    mutating func add(_ json: JSONValue, _ encodings: [FieldEncoding]) throws {
        guard let object = json.object else {
            throw ClientError.invalidRequest(reason: "a multipart form is made of an object's members")
        }
        for (key, value) in object where !value.isNull {
            let encoding = encodings.first { $0.name == key }
            if let elements = value.array, encoding?.style == .form, encoding?.explode == false {
                try add(key, .string(elements.map(ParameterWriter.text).joined(separator: ",")), encoding)
            } else if let elements = value.array, encoding?.isJSON != true {
                for element in elements { try add(key, element, encoding) }
            } else {
                try add(key, value, encoding)
            }
        }
    }

    private mutating func add(_ name: String, _ value: JSONValue, _ encoding: FieldEncoding?) throws {
        if let text = value.string, let upload = uploads.upload(marked: text) {
            return try add(name, upload, encoding)
        }
        if encoding?.style == .deepObject, let members = value.object {
            for (key, inner) in members { try add("\(name)[\(key)]", inner, encoding) }
            return
        }
        let isPlain = value.object == nil && value.array == nil && encoding?.isJSON != true
        let stated = encoding?.contentType.flatMap(Self.concrete)
        begin(name, fileName: nil, contentType: stated ?? (isPlain ? nil : "application/json"))
        text += Array((isPlain ? ParameterWriter.text(value) : value.description).utf8)
        text += Array("\r\n".utf8)
    }

    private mutating func add(_ name: String, _ upload: FileUpload, _ encoding: FieldEncoding?) throws {
        let stated = encoding?.contentType.flatMap(Self.concrete)
        let type = upload.contentType ?? stated ?? upload.guessedContentType ?? "application/octet-stream"
        begin(name, fileName: upload.fileName ?? "file", contentType: type)
        switch upload.source {
        case .bytes(let bytes): text += bytes
        case .file(let path):
            flush()
            segments.append(try TransportUpload.file(path))
        case .pieces(let pieces):
            flush()
            segments.append(.pieces(pieces))
        }
        text += Array("\r\n".utf8)
    }

    mutating func finished() -> RequestContent.Encoded {
        text += Array("--\(boundary)--\r\n".utf8)
        flush()
        let upload = TransportUpload(segments)
        let bytes = upload.bytesInMemory
        return RequestContent.Encoded(
            contentType: "multipart/form-data; boundary=\(boundary)", bytes: bytes, upload: bytes == nil ? upload : nil)
    }

    private mutating func begin(_ name: String, fileName: String?, contentType: String?) {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escaped(name))\""
        if let fileName { head += "; filename=\"\(Self.escaped(fileName))\"" }
        if let contentType {
            head += "\r\nContent-Type: \(contentType.filter { $0 != "\r" && $0 != "\n" && $0 != "\r\n" })"
        }
        text += Array((head + "\r\n\r\n").utf8)
    }

    private mutating func flush() {
        if !text.isEmpty { segments.append(.bytes(text)) }
        text = []
    }

    /// As the WHATWG writes names: nothing in one can end it.
    private static func escaped(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A media type that is one: of a list (`image/png, image/jpeg`) or a range (`image/*`) none can be told.
    private static func concrete(_ type: String) -> String? {
        type.contains(",") || type.contains("*") ? nil : type
    }
}
