// What a request carries, by media type: JSON, a form, a multipart form, text, bytes.

/// The body of a request and how it is written.
public struct RequestContent: Sendable {
    /// What `validate()` is asked of; nil for texts and bytes.
    let value: (any JSONWritable & Sendable)?
    let encode: @Sendable () throws -> Encoded

    /// A body as it is sent.
    struct Encoded: Sendable {
        var contentType: String
        var bytes: [UInt8]?
        var upload: TransportUpload?
    }

    /// A value as JSON.
    public static func json(
        _ value: any JSONWritable & Sendable, contentType: String = "application/json"
    ) -> RequestContent {
        RequestContent(value: value) { Encoded(contentType: contentType, bytes: try JSONCoding.encode(value)) }
    }

    /// The members of a value as `application/x-www-form-urlencoded`.
    public static func form(_ value: any JSONWritable & Sendable, _ encodings: [FieldEncoding] = []) -> RequestContent {
        RequestContent(value: value) {
            let items = FormFields.items(of: try JSONValue(writing: value), encodings)
            return Encoded(
                contentType: "application/x-www-form-urlencoded", bytes: Array(items.joined(separator: "&").utf8))
        }
    }

    /// The members of a value as parts of a `multipart/form-data`, files among them.
    public static func multipart(
        _ value: any JSONWritable & Sendable, _ encodings: [FieldEncoding] = []
    ) -> RequestContent {
        RequestContent(value: value) {
            let uploads = UploadCollector()
            var form = MultipartForm(uploads: uploads)
            try form.add(try uploads.json(of: value), encodings)
            return form.finished()
        }
    }

    /// A text, in UTF-8.
    public static func text(_ text: String, contentType: String = "text/plain") -> RequestContent {
        RequestContent(value: nil) {
            let isPlain = contentType.hasPrefix("text/") && !contentType.contains("charset")
            return Encoded(contentType: contentType + (isPlain ? "; charset=utf-8" : ""), bytes: Array(text.utf8))
        }
    }

    /// Bytes as they are.
    /// - Parameter contentType: what they are where the upload does not say so; a range (`image/*`) says nothing.
    public static func bytes(_ upload: FileUpload, contentType: String) -> RequestContent {
        RequestContent(value: nil) {
            let stated = contentType.contains("*") ? nil : contentType
            let type = upload.contentType ?? stated ?? upload.guessedContentType ?? "application/octet-stream"
            switch upload.source {
            case .bytes(let bytes): return Encoded(contentType: type, bytes: bytes)
            case .file(let path):
                return Encoded(contentType: type, upload: TransportUpload([try TransportUpload.file(path)]))
            case .pieces(let pieces): return Encoded(contentType: type, upload: TransportUpload([.pieces(pieces)]))
            }
        }
    }
}

/// How one member of a form is written, where the description says so.
public struct FieldEncoding: Sendable, Hashable {
    var name: String
    var contentType: String?
    var style: ParameterStyle?
    var explode: Bool?
    var allowReserved: Bool

    public init(
        _ name: String, contentType: String? = nil, style: ParameterStyle? = nil, explode: Bool? = nil,
        allowReserved: Bool = false
    ) {
        self.name = name
        self.contentType = contentType
        self.style = style
        self.explode = explode
        self.allowReserved = allowReserved
    }

    var isJSON: Bool { contentType.map { $0.hasSuffix("json") } ?? false }
}

/// The members of an object as items of a form.
enum FormFields {
    ///     {"a": [1, 2], "b": {"c": 3}}   →   a=1&a=2&b=%7B%22c%22%3A3%7D
    static func items(of json: JSONValue, _ encodings: [FieldEncoding]) -> [String] {
        (json.object.map(Array.init) ?? []).flatMap { key, value -> [String] in
            let encoding = encodings.first { $0.name == key }
            let style = encoding?.style ?? (encoding?.isJSON == true || value.object != nil ? .json : .form)
            let escape = encoding?.allowReserved == true ? PercentEncoding.reservedKept : PercentEncoding.form
            let explode = encoding?.explode ?? (style == .form || style == .deepObject)
            return ParameterWriter(name: key, explode: explode, escape: escape).items(style, value)
        }
    }
}
