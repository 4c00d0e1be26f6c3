// What a request carries, by media type: JSON, a form, a multipart form, text, bytes.

/// The body of a request and how it is written.
public struct RequestContent: Sendable {
    /// What `validate()` is asked of; nil for texts and bytes.
    let value: (any JSONWritable & Sendable)?
    let isJSON: Bool
    /// Writes the body, with members that the call adds to it.
    private let write: @Sendable (_ added: JSONObject) throws -> Encoded

    private init(
        value: (any JSONWritable & Sendable)?, isJSON: Bool = false,
        write: @escaping @Sendable (_ added: JSONObject) throws -> Encoded
    ) {
        self.value = value
        self.isJSON = isJSON
        self.write = write
    }

    /// - Parameter added: members beside the body's own, or in their place.
    func encode(_ added: JSONObject = [:]) throws -> Encoded { try write(added) }

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
        RequestContent(value: value, isJSON: true) { added in
            let bytes =
                added.isEmpty
                ? try JSONCoding.encode(value)
                : try JSONCoding.encode(try members(of: try JSONValue(writing: value), added))
            return Encoded(contentType: contentType, bytes: bytes)
        }
    }

    /// The members of a value as `application/x-www-form-urlencoded`.
    public static func form(_ value: any JSONWritable & Sendable, _ encodings: [FieldEncoding] = []) -> RequestContent {
        RequestContent(value: value) { added in
            let items = FormFields.items(of: try members(of: try JSONValue(writing: value), added), encodings)
            return Encoded(
                contentType: "application/x-www-form-urlencoded", bytes: Array(items.joined(separator: "&").utf8))
        }
    }

    /// The members of a value as parts of a `multipart/form-data`, files among them.
    public static func multipart(
        _ value: any JSONWritable & Sendable, _ encodings: [FieldEncoding] = []
    ) -> RequestContent {
        RequestContent(value: value) { added in
            let uploads = UploadCollector()
            var form = MultipartForm(uploads: uploads)
            try form.add(try members(of: try uploads.json(of: value), added), encodings)
            return form.finished()
        }
    }

    /// A text, in UTF-8.
    public static func text(_ text: String, contentType: String = "text/plain") -> RequestContent {
        RequestContent(value: nil) { added in
            try refuse(added)
            let isPlain = contentType.hasPrefix("text/") && !contentType.contains("charset")
            return Encoded(contentType: contentType + (isPlain ? "; charset=utf-8" : ""), bytes: Array(text.utf8))
        }
    }

    /// Bytes as they are.
    ///
    /// - `contentType`: what they are where the upload does not say so; a range (`image/*`) says nothing.
    public static func bytes(_ upload: FileUpload, contentType: String) -> RequestContent {
        RequestContent(value: nil) { added in
            try refuse(added)
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

extension RequestContent {
    /// A member of a body that is an object.
    func member(_ name: String) throws -> JSONValue? {
        guard let value else { return nil }
        do {
            return try UploadCollector().json(of: value)[name]
        } catch let error as JSONError {
            throw ClientError.invalidRequest(reason: "it cannot be written as JSON: \(error)")
        }
    }

    private static func members(of json: JSONValue, _ added: JSONObject) throws -> JSONValue {
        if added.isEmpty { return json }
        guard var object = json.object else {
            throw ClientError.invalidRequest(reason: "its body is no object, so no members can be added to it")
        }
        for (key, value) in added { object[key] = value }
        return .object(object)
    }

    private static func refuse(_ added: JSONObject) throws {
        guard added.isEmpty else {
            throw ClientError.invalidRequest(reason: "its body is text or bytes, so no members can be added to it")
        }
    }
}

/// How one member of a form is written, where the description says so.
public struct FieldEncoding: Sendable, Hashable {
    package var name: String
    package var contentType: String?
    package var style: ParameterStyle?
    package var explode: Bool?
    package var allowReserved: Bool

    /// What is left out is as OpenAPI says for the member's type.
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

    package var isJSON: Bool { contentType.map { $0.hasSuffix("json") } ?? false }
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
