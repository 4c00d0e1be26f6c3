// An authority that signs certificates for a test, made by the openssl program; nothing of it outlives the test.

import Foundation

/// Signs certificates. Its files go with this object.
final class TestAuthority {
    struct Certificate {
        let file: URL
        let key: URL
    }

    private let folder: URL
    private let program: URL
    private var count = 0

    /// What is trusted by those who trust this authority, in PEM.
    var file: String { folder.appending(path: "authority.pem").path }

    init() async throws {
        guard let program = Programs.path(of: "openssl") else {
            throw ContractSkip(reason: "openssl is not installed")
        }
        self.program = program
        folder = FileManager.default.temporaryDirectory.appending(path: "bindery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await run(
            "req -x509 -newkey rsa:2048 -nodes -days 2 -keyout authority.key -out authority.pem -subj /CN=Contract")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A certificate for names like `DNS:localhost,IP:127.0.0.1`.
    /// - Parameter days: how long it is valid, from now.
    func certificate(for names: String, days: Int = 2) async throws -> Certificate {
        count += 1
        let name = "server\(count)"
        try Data("subjectAltName=\(names)\n".utf8).write(to: folder.appending(path: "\(name).ext"))
        try await run("req -newkey rsa:2048 -nodes -keyout \(name).key -out \(name).csr -subj /CN=Server")
        try await run(
            "x509 -req -in \(name).csr -CA authority.pem -CAkey authority.key -CAcreateserial -days \(days) "
                + "-extfile \(name).ext -out \(name).pem")
        return Certificate(
            file: folder.appending(path: "\(name).pem"), key: folder.appending(path: "\(name).key"))
    }

    private func run(_ arguments: String) async throws {
        let status = try await Programs.run(program, arguments.split(separator: " ").map(String.init), in: folder)
        try require(status == 0, "openssl \(arguments) fails")
    }
}
