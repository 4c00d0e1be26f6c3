// A mock goes in and is served until the process is told to end; a line for each request goes to standard error.

import ArgumentParser
import BinderyHummingbird
import BinderyMock
import BinderyServer
import Logging

extension MockTool {
    #if Hummingbird
        func serve(_ mock: MockServer, _ title: String) async throws {
            let (host, path) = (host, mock.basePath)
            // What Hummingbird tells of its start says less than the line below.
            var logger = Logger(label: "bindery-mock")
            logger.logLevel = .error
            let responder: any RequestResponder = quiet ? mock : ToldResponder(base: mock)
            do {
                let grace = Duration.seconds(1)
                try await responder.serve(host: host, port: Int(port), graceTime: grace, logger: logger) { port in
                    let shown = host.contains(":") ? "[\(host)]" : host
                    Self.tell("\(title): http://\(shown):\(port)\(path)")
                }
            } catch {
                Self.tell("error: \(host):\(port) cannot be listened at: \(error)")
                throw ExitCode(1)
            }
        }
    #else
        func serve(_ mock: MockServer, _ title: String) async throws {
            Self.tell("error: this bindery-mock was built without the trait Hummingbird, which carries its requests")
            Self.tell("  swift build --traits Hummingbird --product bindery-mock")
            throw ExitCode(2)
        }
    #endif
}

/// Tells of each request: method, path, status. No query and no header, where secrets may stand.
struct ToldResponder: RequestResponder {
    let base: any RequestResponder

    func respond(to request: ServerRequest) async -> ServerResponse {
        let response = await base.respond(to: request)
        let path = (request.head.path ?? "/").prefix { $0 != "?" && $0 != "#" }
        let shown = path.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "?" : String($0) }.joined()
        MockTool.tell("\(request.head.method.rawValue) \(shown) \(response.head.status.code)")
        return response
    }
}
