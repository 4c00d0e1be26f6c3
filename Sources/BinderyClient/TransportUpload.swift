// A request's body that is sent in pieces: texts of a form between files, each read as it is sent.

public import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A request's body in pieces.
public struct TransportUpload: Sendable {
    enum Segment: Sendable {
        case bytes([UInt8])
        case file(Data)
        case pieces(UploadPieces)
    }

    private static let pieceSize = 64 << 10

    let segments: [Segment]

    init(_ segments: [Segment]) {
        self.segments = segments
    }

    /// A body of these pieces.
    public init(_ pieces: [[UInt8]]) {
        segments = pieces.map(Segment.bytes)
    }

    /// A body of pieces as they come; they are read once.
    ///
    /// - `length`: how many bytes they are together; nil: nobody knows.
    public init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces, length: Int?)
    where Pieces.Element == [UInt8], Pieces.Failure == any Error {
        segments = [.pieces(UploadPieces(TransportBody(pieces), length: length))]
    }

    /// How many bytes it is; nil where nobody knows.
    public var length: Int? {
        var length = 0
        for segment in segments {
            switch segment {
            case .bytes(let bytes): length += bytes.count
            case .file(let data): length += data.count
            case .pieces(let pieces):
                guard let count = pieces.length else { return nil }
                length += count
            }
        }
        return length
    }

    /// Whether `pieces` can be read again.
    public var isReplayable: Bool {
        segments.allSatisfy { if case .pieces = $0 { false } else { true } }
    }

    /// The body from its beginning.
    public func pieces() -> TransportBody { TransportBody(Pieces(segments: segments)) }

    /// All bytes, where they are in memory already.
    var bytesInMemory: [UInt8]? {
        var result: [UInt8] = []
        for segment in segments {
            guard case .bytes(let bytes) = segment else { return nil }
            result += bytes
        }
        return result
    }

    /// A file, mapped: what is sent is read then, and not kept.
    static func file(_ path: String) throws -> Segment {
        do {
            return .file(try Data(contentsOf: URL(filePath: path), options: .alwaysMapped))
        } catch {
            throw ClientError.invalidRequest(reason: "the file \(path) cannot be read: \(error)")
        }
    }

    private struct Pieces: AsyncSequence, Sendable {
        typealias Element = [UInt8]
        typealias Failure = any Error

        let segments: [Segment]

        func makeAsyncIterator() -> Iterator { Iterator(segments: segments[...]) }

        struct Iterator: AsyncIteratorProtocol {
            var segments: ArraySlice<Segment>
            var offset = 0
            var inner: TransportBody.Iterator?
            /// What the pieces that are read now are said to be together, and how much of it has come.
            var stated: (length: Int, count: Int)?

            mutating func next() async throws -> [UInt8]? { try await next(isolation: nil) }

            mutating func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
                while true {
                    if let piece = try await inner?.next(isolation: actor) {
                        stated?.count += piece.count
                        try check { $0.count > $0.length }
                        return piece
                    }
                    inner = nil
                    try check { $0.count < $0.length }
                    stated = nil
                    guard let segment = segments.first else { return nil }
                    switch segment {
                    case .bytes(let bytes):
                        if let piece = piece(of: bytes) { return piece }
                    case .file(let data):
                        if let piece = piece(of: data) { return piece }
                    case .pieces(let pieces):
                        inner = try pieces.taken().makeAsyncIterator()
                        stated = pieces.length.map { ($0, 0) }
                    }
                    segments = segments.dropFirst()
                    offset = 0
                }
            }

            /// A body of another length than its header states would be cut, or be waited for without end.
            private func check(_ isWrong: ((length: Int, count: Int)) -> Bool) throws {
                guard let stated, isWrong(stated) else { return }
                throw ClientError.invalidRequest(
                    reason:
                        "a stream of pieces has \(stated.count) bytes\(stated.count > stated.length ? " or more" : "") "
                        + "and is said to have \(stated.length)")
            }

            private mutating func piece<Bytes: RandomAccessCollection<UInt8>>(of bytes: Bytes) -> [UInt8]? {
                let piece = bytes.dropFirst(offset).prefix(TransportUpload.pieceSize)
                offset += piece.count
                return piece.isEmpty ? nil : Array(piece)
            }
        }
    }
}

extension HTTPTransport {
    /// Collects the pieces, for transports that take a body only as a whole.
    /// - Throws: `TransportError.invalidRequest` beyond `TransportLimits.maximumBufferedBytes`.
    public func send(
        _ request: HTTPRequest, upload: TransportUpload, limits: TransportLimits
    ) async throws -> TransportResponse {
        var bytes: [UInt8] = []
        for try await piece in upload.pieces() {
            bytes += piece
            if bytes.count > limits.maximumBufferedBytes {
                throw TransportError.invalidRequest(reason: "its body is larger than this transport can hold")
            }
        }
        return try await send(request, body: bytes, limits: limits)
    }
}
