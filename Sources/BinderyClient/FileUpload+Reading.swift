// The bytes of a file, for whoever is given one: a server's handler, a test.

extension FileUpload {
    /// The bytes, as they come or as they are read from the disk.
    /// - Throws: `ClientError.invalidRequest` where a file cannot be read, or where pieces were taken already: they can be
    ///   taken once.
    public func pieces() throws -> TransportBody {
        switch source {
        case .bytes(let bytes): TransportBody(bytes)
        case .file(let path): TransportUpload([try TransportUpload.file(path)]).pieces()
        case .pieces(let pieces): try pieces.taken()
        }
    }

    /// All bytes.
    /// - Parameter maximum: the most bytes that are read; 64 MiB where not set.
    /// - Throws: `ClientError.invalidRequest` beyond the maximum, and what `pieces()` throws; of a body that comes over a
    ///   connection also what ends it early, such as a server's limit.
    public func bytes(upTo maximum: Int = 64 << 20) async throws -> [UInt8] {
        var all: [UInt8] = []
        for try await piece in try pieces() {
            if all.count + piece.count > maximum {
                throw ClientError.invalidRequest(reason: "a file is larger than \(maximum) bytes")
            }
            if all.isEmpty { all = piece } else { all += piece }
        }
        return all
    }
}
