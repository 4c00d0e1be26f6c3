// While a form's record is written as JSON, each file in it leaves a mark there; the form puts the file in its place.

import Synchronization

/// The files of one form, by their marks.
package final class UploadCollector: Sendable {
    @TaskLocal package static var current: UploadCollector?

    /// Random, so that no text of the caller's is taken for a mark.
    private let prefix = "upload-\(UInt64.random(in: .min ... .max))-\(UInt64.random(in: .min ... .max))-"
    private let uploads = Mutex<[FileUpload]>([])

    package init() {}

    package func mark(for upload: FileUpload) -> String {
        let index = uploads.withLock { uploads in
            uploads.append(upload)
            return uploads.count - 1
        }
        return prefix + String(index)
    }

    package func upload(marked text: String) -> FileUpload? {
        guard text.hasPrefix(prefix), let index = Int(text.dropFirst(prefix.count)) else { return nil }
        return uploads.withLock { index < $0.count ? $0[index] : nil }
    }

    /// A form's record as JSON, with marks where files are.
    func json(of value: any JSONWritable) throws -> JSONValue {
        try Self.$current.withValue(self) { try JSONValue(writing: value) }
    }
}

extension FileUpload: JSONReadable, JSONWritable {
    /// A file is written within a form only; where JSON is written, that is an error.
    public func write(json: inout JSONWriter) {
        if let collector = UploadCollector.current {
            json.string(collector.mark(for: self))
        } else {
            json.refuse("no file: a file is sent in a form, not in JSON")
            json.literal("null")
        }
    }

    /// The bytes of a JSON string; while a form is read, the file that the string marks.
    public init(json: inout JSONReader) throws(JSONError) {
        let text = try json.string()
        self = UploadCollector.current?.upload(marked: text) ?? .bytes(Array(text.utf8))
    }
}

extension FileUpload: Codable {
    /// A file is written within a form only.
    /// - Throws: `EncodingError` where JSON is written.
    public func encode(to encoder: any Encoder) throws {
        guard let collector = UploadCollector.current else {
            throw EncodingError.invalidValue(
                self,
                EncodingError.Context(
                    codingPath: encoder.codingPath, debugDescription: "a file is sent in a form, not in JSON"))
        }
        var container = encoder.singleValueContainer()
        try container.encode(collector.mark(for: self))
    }

    /// The bytes of a JSON string.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = .bytes(Array(text.utf8))
    }
}
