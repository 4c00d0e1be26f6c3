// The pieces of a body go in, their bytes come out in one: all of them, or the first.

extension TransportBodyReader {
    /// The next piece, without waiting where it lies ready.
    @inline(__always)
    func nextPiece(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        if let ready = try nextIfReady() { return ready.bytes }
        return try await next(isolation: actor)
    }

    /// All bytes of the body.
    /// - Parameters:
    ///   - opening: what was read of it before.
    ///   - maximum: how many bytes there may be in all.
    /// - Throws: `ClientError.responseTooLarge` beyond the maximum.
    func collected(after opening: [UInt8] = [], upTo maximum: Int) async throws -> [UInt8] {
        var bytes = opening
        while let piece = try await nextPiece(isolation: nil) {
            if bytes.count + piece.count > maximum {
                cancel()
                throw ClientError.responseTooLarge(maximumBytes: maximum)
            }
            if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
        }
        try Task.checkCancellation()
        return bytes
    }
}

extension TransportBody {
    /// All bytes of the body.
    /// - Throws: `ClientError.responseTooLarge` beyond the maximum.
    func collected(upTo maximum: Int) async throws -> [UInt8] {
        if case .reader(let reader) = source { return try await reader.collected(upTo: maximum) }
        var bytes: [UInt8] = []
        for try await piece in self {
            if bytes.count + piece.count > maximum { throw ClientError.responseTooLarge(maximumBytes: maximum) }
            bytes.append(contentsOf: piece)
        }
        try Task.checkCancellation()
        return bytes
    }

    /// The first bytes of the body, at most so many; what comes after is not read, and an error ends it early.
    func beginning(_ maximum: Int) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await piece in self {
                bytes.append(contentsOf: piece.prefix(maximum - bytes.count))
                if bytes.count >= maximum { break }
            }
        } catch {
            // What has come of an error's body is worth more than the reason why no more came.
        }
        return bytes
    }
}
