// The beginning of a body that was to be an event stream and by its content type is none: what it turns out to be.

/// The first pieces of a body, up to the first byte that tells what it is. Some servers and proxies send an event stream and
/// call it JSON or HTML; others send a document in its place.
struct StreamOpening: Sendable {
    /// What has been read.
    private(set) var bytes: [UInt8] = []
    /// Whether the body is JSON or markup, or holds nothing.
    private(set) var isDocument = true

    /// Reads pieces until one tells.
    init(of body: any TransportBodyReader) async throws {
        while let piece = try await body.nextPiece(isolation: nil) {
            if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
            guard let first = Self.first(of: bytes) else {
                if bytes.count > Self.maximum { return }
                continue
            }
            isDocument = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "<")].contains(first)
            return
        }
        try Task.checkCancellation()
    }

    /// So much white space is no stream's.
    private static let maximum = 64 << 10

    /// The first byte that is neither white space nor of a byte order mark; nil: more is needed.
    private static func first(of bytes: [UInt8]) -> UInt8? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if bytes.count < mark.count, mark.starts(with: bytes) { return nil }
        return bytes[...].withoutByteOrderMark.first { !$0.isJSONSpace }
    }
}
