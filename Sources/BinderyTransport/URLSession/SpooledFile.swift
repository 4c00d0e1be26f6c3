// A body in pieces goes in, a temporary file with its bytes comes out; it is gone when nobody needs it any more.
#if canImport(Darwin)
    import BinderyClient
    import Foundation

    /// A temporary file.
    final class SpooledFile: Sendable {
        let url: URL

        /// - Throws: what reading the pieces throws, `TransportError.invalidRequest` where there is no room for them.
        init(_ pieces: TransportBody) async throws {
            url = FileManager.default.temporaryDirectory.appending(path: "bindery-upload-\(UUID().uuidString)")
            guard
                FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else {
                throw TransportError.invalidRequest(reason: "no temporary file can be made for its body")
            }
            let file = try FileHandle(forWritingTo: url)
            defer { try? file.close() }
            for try await piece in pieces {
                do {
                    try file.write(contentsOf: Data(piece))
                } catch {
                    throw TransportError.invalidRequest(reason: "its body does not fit into a temporary file: \(error)")
                }
            }
        }

        deinit {
            try? FileManager.default.removeItem(at: url)
        }
    }
#endif
