// Clients of others, unchanged, against a generated server over Hummingbird: each scenario asserts in the client's own words.

#if Hummingbird
    import BinderyHummingbird
    import BinderyTestSupport
    import Foundation
    import Testing

    /// Tests of sockets run one after another: the processes that some start would hold the connections of others open.
    @Suite(.serialized) enum ServingSuite {}

    extension ServingSuite {
        @Suite(.serialized) struct PeerTests {
            /// - Returns: the names of the scenarios, each of which went through.
            private func scenarios(_ script: String, _ model: ScriptedModel) async throws -> [String] {
                let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Peers/\(script)").path
                return try await Serving.run(Serving.model(model)) { port in
                    let run = try await Subprocess.run("python3", [path, "http://127.0.0.1:\(port)/v1"])
                    #expect(run.code == 0, "\(run.complaints)")
                    return try run.output.split(separator: "\n").filter { $0.hasPrefix("{") }.map { line in
                        let told = try JSONCoding.decode(JSONValue.self, from: Array(line.utf8))
                        let name = told["scenario"]?.string ?? String(line)
                        if let failure = told["failure"]?.string { Issue.record("\(name): \(failure)") }
                        return name
                    }
                }
            }

            @Test(
                .enabled(if: Python.has("openai"), "the Python package openai is not installed"),
                .timeLimit(.minutes(5)))
            func openai() async throws {
                let model = ScriptedModel()
                #expect(try await scenarios("openai_client.py", model).count == 12)
                #expect(await Serving.eventually { model.cancelled == 1 })
            }

            @Test(
                .enabled(if: Python.has("litellm"), "the Python package litellm is not installed"),
                .timeLimit(.minutes(5))
            )
            func litellm() async throws {
                #expect(
                    try await scenarios("litellm_client.py", ScriptedModel()) == [
                        "create", "stream", "tools", "errors",
                    ])
            }
        }
    }
#endif
