// `bindery-mock`: serves a description on this machine, with examples or made values. A program of its own, since what carries
// its requests (Hummingbird, SwiftNIO) is nothing that a generator needs.

import ArgumentParser
import BinderyGenerator
import BinderyMock
import Foundation

@main
struct MockTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bindery-mock",
        abstract:
            "Serves a description: every operation responds with its examples, else with values made of its schemas.",
        discussion: """
            Requests that the description does not allow are refused, with the place of what forbids it.

            EXAMPLES
              bindery mock --spec pets.yaml
              bindery mock --spec pets.yaml --port 9000 --seed 7
              bindery mock --spec chat.yaml --fault status=429,retry-after=2,first=2
              curl -H 'Prefer: code=404' http://127.0.0.1:8080/v1/pets/1

            A REQUEST CAN ASK FOR
              Prefer: code=404               the response of a status
              Prefer: example=empty          an example by its name
              x-bindery-fault: cut@3         a fault, as --fault has them

            FAULTS, set apart by commas
              status=503  retry-after=2      an error in place of the response
              latency=250ms  pause=50ms      nothing comes for so long; so long from item to item
              cut@3  error@3  malformed@3    after so many items the connection ends, an error comes, an item is no JSON
              first=2                        only the first two requests are befallen

            EXIT CODES
              0  ended by SIGTERM or SIGINT
              1  the description has an error, or the port cannot be listened at
              2  the command line or a path is wrong
            """,
        version: ToolVersion.current)

    @Option(help: ArgumentHelp("The description, or a config that names it.", valueName: "file"))
    var spec: String

    @Option(
        name: .customLong("overlays"), parsing: .upToNextOption,
        help: ArgumentHelp("Overlays to apply to the description first.", valueName: "file"))
    var overlays: [String] = []

    @Option(help: "The address to listen at; 0.0.0.0: other machines reach it too.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at; 0: any that is free.")
    var port: UInt16 = 8080

    @Option(help: "Makes other values, the same ones for the same number; 0: the first of each choice.")
    var seed: UInt64 = 0

    @Option(help: "How many items a stream has of which there is no example.")
    var items: UInt16 = 4

    @Option(help: "What stands before all paths; without it the path of the description's first server.")
    var basePath: String?

    @Option(help: ArgumentHelp("How long every response takes, such as 250ms.", valueName: "time"))
    var latency: String?

    @Option(help: "What goes wrong, such as cut@3 or status=503,first=2.")
    var fault: String?

    @Flag(help: "Take every request: none is checked, no credentials are asked for.")
    var noChecks = false

    @Flag(help: "Do not tell of each request.")
    var quiet = false

    func validate() throws { _ = try options() }

    private func options() throws -> MockOptions {
        var options = MockOptions()
        options.seed = seed
        options.items = Int(items)
        options.basePath = basePath
        options.checks = !noChecks
        do throws(MockFault.Malformed) {
            if let fault { options.fault = try MockFault(parsing: fault) }
            if let latency { options.latency = try MockFault.duration(latency, latency) }
        } catch {
            throw ValidationError("\(error)")
        }
        return options
    }

    func run() async throws {
        let report = Report(isVerbose: false, tell: Self.tell)
        var flags = ConfigFlags()
        flags.overlays = overlays
        let input = try report.order { DiffInput.read(spec, flags: flags, into: $0) }
        let api = try report.run { Generate.api(for: input.config, into: $0) }
        let linked = try report.run { Generate.document(for: input.config, into: $0) }
        report.finish()
        let mock = MockServer(api, linked.root, try options())
        try await serve(mock, "\(api.title) \(api.version)")
    }

    /// ArgumentParser's own code for a mistake on the command line is sysexits' 64; what failed was told already.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if let serving = command as? MockTool { try await serving.run() } else { try command.run() }
        } catch let failure as Report.Failure {
            exit(withError: ExitCode(failure.exitCode))
        } catch {
            guard exitCode(for: error).rawValue == 64 else { exit(withError: error) }
            tell(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }

    static func tell(_ text: String) {
        FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }
}
