// schemathesis (PyPI) reads a description, makes requests of it, right and wrong ones, and holds what a generated server responds
// to the description: no status 5xx, nothing that the description does not have.

#if Hummingbird
    import BinderyHummingbird
    import BinderyTestSupport
    import Foundation
    import OpenAIChatServer
    import ServedPets
    import ServedStyles
    import Testing

    extension ServingSuite {
        @Suite(
            .serialized, .enabled(if: Python.has("schemathesis"), "the Python package schemathesis is not installed"),
            .timeLimit(.minutes(10)))
        struct SchemathesisTests {
            private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent().path

            /// Runs it against a server.
            /// - Parameter excused: the codes of failures that are none, each with the reason.
            /// - Returns: how many requests it made; each failure that is not excused is an issue.
            private func requests(
                to server: APIServer, _ description: String, path: String = "",
                phases: String = "examples,coverage,fuzzing,stateful",
                examples: Int = 25, excused: [String: String]
            ) async throws -> Int {
                let folder = try ScratchFolder()
                defer { withExtendedLifetime(folder) {} }
                let report = folder.url.appending(path: "report.ndjson")
                return try await Serving.run(server) { port in
                    // It keeps what it found in the folder where it runs.
                    let run = try await Subprocess.run(
                        "sh",
                        [
                            "-c", "cd \"$1\" && shift && exec python3 \"$@\"", "sh", folder.url.path, "-m",
                            "schemathesis.cli", "run", "\(Self.root)/\(description)", "--url",
                            "http://127.0.0.1:\(port)\(path)", "--checks", "all", "--max-examples", "\(examples)",
                            "--seed", "1",
                            "--phases", phases, "--header", "Authorization: Bearer right", "--no-color", "--report",
                            "ndjson", "--report-ndjson-path", report.path, "--generation-database", "none",
                            "--continue-on-failure",
                        ])
                    let summary = run.output.components(separatedBy: "= SUMMARY =").last ?? ""
                    let failures = Set(summary.matches(of: #/❌ (ST\d+) /#).map { String($0.1) })
                    if failures.isEmpty ? run.code != 0 : !failures.isSubset(of: Set(excused.keys)) {
                        Issue.record("\(run.output.suffix(8_000))")
                    }
                    let unused = Set(excused.keys).subtracting(failures)
                    if !unused.isEmpty { Issue.record("\(unused.sorted()) no longer fail") }
                    let cases = try String(contentsOf: report, encoding: .utf8)
                    return cases.components(separatedBy: "\"status_code\"").count - 1
                }
            }

            private static let kept =
                """
                A null is read as a member that is missing; words beyond an enumeration and variants beyond a union reach the \
                handler as unknown, and so do members that the schema does not have.
                """
            private static let integers = "An integer is one of 64 bits; the description bounds it nowhere."

            @Test func petStore() async throws {
                let server = ServedPets.GoldenServer.server(golden: PetShop(), authenticator: nil)
                let count = try await requests(
                    to: server, "Tests/GoldenTests/Cases/server-petstore/input.yaml", excused: ["ST201": Self.kept])
                print("schemathesis sent \(count) requests to the pet store")
                #expect(count > 100)
            }

            @Test func everyStyleOfParameters() async throws {
                let server = ServedStyles.GoldenServer.server(golden: Styles(), authenticator: nil)
                let count = try await requests(
                    to: server, "Tests/GoldenTests/Cases/server-styles/input.yaml", excused: ["ST202": Self.integers])
                print("schemathesis sent \(count) requests with parameters of every style")
                #expect(count > 100)
            }

            @Test func chatCompletions() async throws {
                let server = Serving.model(ScriptedModel())
                let count = try await requests(
                    to: server, "spec/openai.yaml", path: "/v1", phases: "fuzzing", examples: 200,
                    excused: ["ST201": Self.kept])
                print("schemathesis sent \(count) requests for chat completions")
                #expect(count > 50)
            }
        }
    }
#endif
