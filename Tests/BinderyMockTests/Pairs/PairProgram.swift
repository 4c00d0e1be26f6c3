// The client and the server of a description come in; a program goes out that reads requests and tells whether the server was given
// what the client was.

import BinderyTestSupport
import Foundation

/// Compiled beside the tests, and linked with the modules that they use.
///
/// Each request goes to a server whose handlers hand what they are given to the client; its requests go to a second server. Both
/// servers have to be given the same.
struct PairProgram {
    private let folder: ScratchFolder
    private let path: String

    struct Failure: Error, CustomStringConvertible { let description: String }

    /// nil: nothing is served.
    /// - Parameter configuration: a `bindery.json` beside the description, which is generated with client and server.
    init?(of files: [URL], configuration: [String: Any]) async throws {
        folder = try ScratchFolder()
        path = folder.url.appending(path: "program").path
        for file in files {
            try FileManager.default.copyItem(at: file, to: folder.url.appending(path: file.lastPathComponent))
        }
        let config = folder.url.appending(path: "bindery.json")
        try? FileManager.default.removeItem(at: config)
        try JSONSerialization.data(withJSONObject: configuration).write(to: config)
        let generated = folder.url.appending(path: "Generated")
        let run = try await Subprocess.run(
            BuiltProducts.program("bindery").path,
            ["generate", config.path, "--module", "Pair", "--output", generated.path])
        guard run.code == 0 else { throw Failure(description: run.output) }
        let names = try FileManager.default.subpathsOfDirectory(atPath: generated.path).filter {
            $0.hasSuffix(".swift")
        }
        let texts = try names.map { try String(contentsOf: generated.appending(path: $0), encoding: .utf8) }
        let protocols = texts.flatMap(HandlerProtocol.all)
        let all = texts.joined(separator: "\n")
        guard let client = all.firstMatch(of: /struct (\w+): APIClient/)?.1,
            let server = all.firstMatch(of: /enum (\w+) \{\n    \/\/\/ What the description/)?.1
        else { return nil }
        try folder.write(Self.main(String(client), String(server), protocols), to: "main.swift")
        let products = try BuiltProducts.folder()
        let objects = try ["BinderyRuntime", "BinderyClient", "BinderyServer", "HTTPTypes", "Logging"].flatMap {
            module in
            let objects = products.appending(path: "\(module).build").path
            return try FileManager.default.subpathsOfDirectory(atPath: objects)
                .filter { $0.hasSuffix(".o") }.map { "\(objects)/\($0)" }
        }
        let build = try await Subprocess.run(
            "swiftc",
            [
                "-swift-version", "6", "-suppress-warnings", "-module-name", "Pair", "-package-name", "pair", "-I",
                BuiltProducts.modules().path,
            ]
                + ["-o", path, folder.url.appending(path: "main.swift").path]
                + names.map { generated.appending(path: $0).path } + objects)
        guard build.code == 0 else { throw Failure(description: build.output) }
    }

    /// What became of each request: `same`, or what differs.
    func outcomes(of requests: [RawRequest]) async throws -> [String] {
        let lines = try requests.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
        let run = try await Subprocess.run(path, [], input: lines.joined())
        guard run.code == 0 else { throw Failure(description: run.output) }
        return run.output.split(separator: "\n").map(String.init)
    }

    private static func main(_ client: String, _ server: String, _ protocols: [HandlerProtocol]) -> String {
        let types = protocols.indices.map { "PairHandler\($0)" }
        let given = zip(protocols, types).map { "\($0.label): \($1)(record: record, isFirst: isFirst)" }
        let handlers = zip(protocols, types).map { $0.forwarding(as: $1) }
        return """
            import BinderyClient
            import BinderyRuntime
            import BinderyServer
            import Foundation
            import HTTPTypes
            import Synchronization

            final class PairRecord: Sendable {
                private let heard = Mutex<(first: Swift.String, second: Swift.String, failure: Swift.String)>(("", "", ""))

                func hear(_ isFirst: Swift.Bool, _ method: Swift.String, _ values: [(Swift.String, Any)]) {
                    let text = method + values.map { " \\($0): \\(PairPrograms.shown($1))" }.joined()
                    heard.withLock { if isFirst { $0.first += text } else { $0.second += text } }
                }
                func end(_ failure: Swift.String) { heard.withLock { $0.failure = failure } }
                var outcome: Swift.String {
                    heard.withLock { heard in
                        if heard.first.isEmpty { return "" }
                        if heard.first == heard.second { return "same" }
                        return "differs: \\(heard.first) | \\(heard.second) | \\(heard.failure)"
                    }
                }
            }

            enum PairPrograms {
                static func shown(_ value: Any) -> Swift.String {
                    if value is FileUpload { return "file" }
                    if let value = value as? any JSONWritable, let bytes = try? JSONCoding.encode(value) {
                        return Swift.String(decoding: bytes, as: UTF8.self)
                    }
                    let mirror = Mirror(reflecting: value)
                    if mirror.children.isEmpty { return "\\(value)" }
                    return "(" + mirror.children.map { "\\($0.label ?? ""): \\(shown($0.value))" }.joined(separator: ", ") + ")"
                }
                static func server(_ record: PairRecord, isFirst: Swift.Bool) -> BinderyServer.APIServer {
                    \(server).server(
                        \(given.joined(separator: ", ")), authenticator: nil,
                        configuration: BinderyServer.ServerConfiguration(basePath: ""))
                }
                static func client(_ record: PairRecord) -> \(client) {
                    \(client)(
                        transport: BinderyServer.InProcessTransport(server(record, isFirst: false)), apiKey: "key",
                        configuration: BinderyClient.ClientConfiguration(serverURL: "http://example.com", retries: .none))
                }
            }

            \(handlers.joined(separator: "\n\n"))

            struct PairRequest: Decodable {
                let method: Swift.String
                let target: Swift.String
                let fields: [[Swift.String]]
                let body: [UInt8]
            }

            while let line = readLine() {
                let request = try JSONDecoder().decode(PairRequest.self, from: Data(line.utf8))
                var head = HTTPRequest(
                    method: HTTPRequest.Method(request.method)!, scheme: "http", authority: "example.com", path: request.target)
                for field in request.fields { head.headerFields.append(HTTPField(name: HTTPField.Name(field[0])!, value: field[1])) }
                let record = PairRecord()
                let response = await PairPrograms.server(record, isFirst: true)
                    .respond(to: BinderyServer.ServerRequest(head: head, body: BinderyClient.TransportBody(request.body)))
                var outcome = record.outcome
                if outcome.isEmpty {
                    outcome = "refused: \\(response.head.status.code) "
                    if case .bytes(let bytes) = response.body { outcome += Swift.String(decoding: bytes, as: UTF8.self) }
                }
                print(outcome.split(separator: "\\n").joined(separator: " "))
            }
            """
    }
}
