// A file on its way to the server: bytes in memory, a file on disk, or pieces as they come.

import Synchronization

/// Bytes to be sent: as a part of a form, or as the whole body of a request.
///
///     FileUpload.file("talk.mp3")
///     FileUpload.bytes(png, fileName: "cat.png")
///
/// A file and pieces are read while they are sent, never as a whole.
public struct FileUpload: Sendable, Hashable {
    /// The name that the server is told.
    public var fileName: String?
    /// What the bytes are (`image/png`); nil: what the description says, else what the file name's ending says, else
    /// `application/octet-stream`.
    public var contentType: String?
    let source: Source

    enum Source: Sendable, Hashable {
        case bytes([UInt8])
        case file(path: String)
        case pieces(UploadPieces)
    }

    private init(source: Source, fileName: String?, contentType: String?) {
        self.source = source
        self.fileName = fileName
        self.contentType = contentType
    }

    /// Bytes that are in memory.
    public static func bytes(
        _ bytes: [UInt8], fileName: String? = nil, contentType: String? = nil
    ) -> FileUpload {
        FileUpload(source: .bytes(bytes), fileName: fileName, contentType: contentType)
    }

    /// A file on disk, opened when the request is sent; the call throws `ClientError` where it cannot be read.
    ///
    /// - `fileName`: the name that the server is told; nil: the last part of the path.
    public static func file(
        _ path: String, fileName: String? = nil, contentType: String? = nil
    ) -> FileUpload {
        let last = path.split(separator: "/").last.map(String.init)
        return FileUpload(source: .file(path: path), fileName: fileName ?? last, contentType: contentType)
    }

    /// Pieces as they come. They are read once: such a request is not sent again after a redirect or a renewed token.
    ///
    /// - `length`: how many bytes they are together, where that is known. Where they turn out to be more or fewer, the call
    ///   fails with `ClientError.invalidRequest`.
    public static func stream<Pieces: AsyncSequence & Sendable>(
        _ pieces: Pieces, length: Int? = nil, fileName: String? = nil, contentType: String? = nil
    ) -> FileUpload where Pieces.Element == [UInt8], Pieces.Failure == any Error {
        FileUpload(
            source: .pieces(UploadPieces(TransportBody(pieces), length: length)), fileName: fileName,
            contentType: contentType)
    }

    /// What the bytes are, as far as the file name tells.
    var guessedContentType: String? {
        guard let name = fileName, let dot = name.lastIndex(of: ".") else { return nil }
        return Self.contentTypes[name[name.index(after: dot)...].lowercased()]
    }

    private static let contentTypes = [
        "aac": "audio/aac", "avif": "image/avif", "csv": "text/csv", "flac": "audio/flac", "gif": "image/gif",
        "htm": "text/html", "html": "text/html", "jpeg": "image/jpeg", "jpg": "image/jpeg",
        "json": "application/json", "jsonl": "application/jsonl", "m4a": "audio/mp4", "md": "text/markdown",
        "mov": "video/quicktime", "mp3": "audio/mpeg", "mp4": "video/mp4", "mpga": "audio/mpeg", "oga": "audio/ogg",
        "ogg": "audio/ogg", "opus": "audio/opus", "pdf": "application/pdf", "png": "image/png",
        "svg": "image/svg+xml", "txt": "text/plain", "wav": "audio/wav", "webm": "video/webm", "webp": "image/webp",
        "xml": "application/xml", "zip": "application/zip",
    ]
}

/// Pieces that can be taken once.
final class UploadPieces: Sendable, Hashable {
    let length: Int?
    private let pieces: Mutex<TransportBody?>

    init(_ pieces: TransportBody, length: Int?) {
        self.pieces = Mutex(pieces)
        self.length = length
    }

    func taken() throws -> TransportBody {
        let taken = pieces.withLock { pieces in
            defer { pieces = nil }
            return pieces
        }
        guard let taken else {
            throw ClientError.invalidRequest(reason: "a stream of pieces was sent already; give a new one, or bytes")
        }
        return taken
    }

    static func == (one: UploadPieces, other: UploadPieces) -> Bool { one === other }
    func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension FileUpload: CustomStringConvertible {
    public var description: String {
        switch source {
        case .bytes(let bytes): "\(bytes.count) bytes" + (fileName.map { " (\($0))" } ?? "")
        case .file(let path): path
        case .pieces: "pieces" + (fileName.map { " (\($0))" } ?? "")
        }
    }
}
