// `bindery mock` as a user runs it: it hands over to the program beside it, or says where to get it.

import BinderyTestSupport
import Foundation
import Testing

@Suite struct MockCommandTests {
    private let tool: Tool

    init() throws { tool = try Tool() }

    /// The tool through a link in an empty folder, so that nothing is beside it.
    private func run(_ arguments: String..., path: String = "/nowhere") async throws -> Tool.Run {
        let link = tool.folder.url.appending(path: "bindery")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: try BuiltProducts.program("bindery"))
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = path
        return try await tool.run(arguments, program: link, environment: environment)
    }

    private func place(in folder: String) throws {
        try tool.write(
            "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done\nexit 7\n", to: "\(folder)/bindery-mock")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: tool.folder.url.appending(path: "\(folder)/bindery-mock").path)
    }

    @Test func withoutTheProgramItSaysWhereToGetIt() async throws {
        let run = try await run("mock", "--spec", "pets.yaml")
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(run.errors.contains("needs the program bindery-mock") && run.errors.contains("make install-mock"))
    }

    @Test func theProgramBesideItGetsTheArguments() async throws {
        try place(in: ".")
        let run = try await run("mock", "--spec", "my pets.yaml", "--port", "0", "--fault", "cut@3")
        #expect(run.code == 7 && run.errors.isEmpty)
        #expect(run.output == "<--spec>\n<my pets.yaml>\n<--port>\n<0>\n<--fault>\n<cut@3>\n")
    }

    @Test func theProgramIsFoundInThePath() async throws {
        try place(in: "programs")
        let run = try await run("mock", "--help", path: tool.folder.url.appending(path: "programs").path)
        #expect(run.code == 7)
        #expect(run.output == "<--help>\n")
    }
}
