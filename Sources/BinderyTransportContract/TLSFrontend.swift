// A server that speaks TLS, HTTP/1.1 and HTTP/2: nghttpx, a program of its own, before a server on this machine.

import BinderyLoopbackServer
import Foundation

/// Takes TLS connections and hands their requests to a server behind it. It ends with this object.
final class TLSFrontend {
    enum Version: String {
        case http1 = "http/1.1"
        case http2 = "h2,http/1.1"
    }

    private let process = Process()
    let port: Int

    var url: String { "https://127.0.0.1:\(port)" }

    /// - Parameters:
    ///   - server: the server behind it, over HTTP/1.1.
    ///   - certificate: what it shows of itself.
    ///   - version: what it offers.
    init(before server: LoopbackServer, _ certificate: TestAuthority.Certificate, _ version: Version = .http1)
        async throws
    {
        port = try Ports.free()
        guard let program = Programs.path(of: "nghttpx") else {
            throw ContractSkip(reason: "nghttpx is not installed (apt-get install nghttp2-proxy, brew install nghttp2)")
        }
        process.executableURL = program
        process.arguments = [
            "--conf=/dev/null", "--frontend=127.0.0.1,\(port)", "--backend=127.0.0.1,\(server.port)",
            "--npn-list=\(version.rawValue)", "--workers=1", "--no-ocsp", "--errorlog-file=/dev/null",
            "--accesslog-file=/dev/null", certificate.key.path, certificate.file.path,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await eventually("nghttpx does not listen") { Ports.isTaken(port) }
    }

    deinit { process.terminate() }
}

/// Programs of the system that checks need.
enum Programs {
    private static let folders =
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        + ["/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin"]

    /// Runs a program to its end, without holding the thread: `waitUntilExit` would.
    /// - Returns: its status.
    static func run(_ program: URL, _ arguments: [String], in folder: URL) async throws -> Int32 {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return try await withCheckedThrowingContinuation { ended in
            process.terminationHandler = { ended.resume(returning: $0.terminationStatus) }
            do {
                try process.run()
            } catch {
                ended.resume(throwing: error)
            }
        }
    }

    static func path(of name: String) -> URL? {
        folders.lazy.map { URL(filePath: $0).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
