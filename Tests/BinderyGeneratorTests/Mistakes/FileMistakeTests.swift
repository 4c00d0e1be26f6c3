// Files that are not what they were taken for, and words of the command line: what is said of each, and where.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct FileMistakeTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write(Mistake.description + "\n", to: "pets.yaml")
        try scratch.write(
            #"{"spec": "pets.yaml", "output": "out", "module": "Pets", "only": ["getPet"]}"#, to: "pets.json")
    }

    private func inspect(_ spec: String, only: [String] = []) -> [String] {
        let log = DiagnosticLog()
        _ = ConfigReader.read(flags: ConfigFlags(spec: spec, only: only), needsOutput: false, into: log)
            .flatMap { Generate.inspection(of: $0, into: log) }
        return scratch.said(log)
    }

    private func read(config: String, only: [String] = []) -> [String] {
        let log = DiagnosticLog()
        _ = ConfigReader.read(scratch.path(config), flags: ConfigFlags(only: only), needsOutput: true, into: log)
            .flatMap { Generate.inspection(of: $0, into: log) }
        return scratch.said(log)
    }

    @Test func aMisspeltFile() {
        #expect(
            inspect(scratch.path("pest.yaml"))
                == ["error: there is no description pest.yaml, did you mean 'pets.yaml'? [file-missing]"])
    }

    @Test func aURL() {
        #expect(
            inspect("https://example.com/v1/openapi.yaml?raw=1") == [
                "error: nothing is fetched from the network: save the description first, for example with "
                    + "`curl -fLo openapi.yaml https://example.com/v1/openapi.yaml?raw=1`, and give the file [file-missing]"
            ])
        #expect(
            inspect("file:///srv/pets.yaml")
                == ["error: the description is given as a path, without file://: /srv/pets.yaml [file-missing]"])
    }

    @Test func aDanglingLink() throws {
        try FileManager.default.createSymbolicLink(atPath: scratch.path("link.yaml"), withDestinationPath: "gone.yaml")
        #expect(
            inspect(scratch.path("link.yaml"))
                == ["error: link.yaml is a link to gone.yaml, and nothing is there [file-missing]"])
    }

    @Test func aDescriptionAsConfig() {
        #expect(
            read(config: "pets.yaml") == [
                "pets.yaml:1:1: error: pets.yaml is an OpenAPI description, and a config is expected: give it as --spec "
                    + "pets.yaml [file-role]"
            ])
    }

    @Test func aConfigAsDescription() {
        #expect(
            inspect(scratch.path("pets.json")) == [
                "pets.json:1:1: error: there is no 'openapi' key: this is not an OpenAPI description but a config, it seems; "
                    + "give it without --spec [no-description]"
            ])
    }

    @Test func aDevice() {
        #expect(inspect("/dev/null") == ["error: /dev/null is a device; the description is a file [file-unreadable]"])
    }

    @Test func aPipeIsRead() throws {
        let pipe = scratch.path("pipe")
        try #require(mkfifo(pipe, 0o600) == 0)
        let text = Data((Mistake.description + "\n").utf8)
        // Opening a pipe waits for its other end.
        let writer = Thread { try? FileHandle(forWritingAtPath: pipe)?.write(contentsOf: text) }
        writer.start()
        #expect(inspect(pipe) == [])
    }

    /// The words of the command line have no place in a file, and those of the config beside them none that matters.
    @Test func aWordOfTheCommandLine() {
        let said =
            "error: --only: 'tag:pet' is not a tag of an operation of this description, did you mean 'tag:pets'? "
        #expect(inspect(scratch.path("pets.yaml"), only: ["tag:pet"]) == [said + "[unknown-operation]"])
        #expect(read(config: "pets.json", only: ["tag:pet"]) == [said + "[unknown-operation]"])
    }

    @Test func aWordOfTheConfig() throws {
        try scratch.write(
            #"{"spec": "pets.yaml", "output": "out", "module": "Pets", "only": ["getPte"]}"#, to: "pets.json")
        #expect(
            read(config: "pets.json") == [
                "pets.json:1:67: error: only: 'getPte' is not an operation of this description, did you mean 'getPet'? "
                    + "[unknown-operation]"
            ])
    }

    private static let words = CommandWords([
        (name: "generate", subcommands: []), (name: "overlay", subcommands: ["apply", "check", "diff"]),
    ])

    @Test(arguments: [
        (["generat"], "There is no command 'bindery generat', did you mean 'generate'?"),
        (["help", "generat"], "There is no command 'bindery generat', did you mean 'generate'?"),
        (["overlay", "aply"], "There is no command 'bindery overlay aply', did you mean 'apply'?"),
        (["frobnicate"], "There is no command 'bindery frobnicate'; there are generate, overlay, help"),
        (["--versoin"], "Unknown option '--versoin', did you mean '--version'?"),
        (["generate", "--versoin"], "Unknown option '--versoin', did you mean '--version'?"),
        (["--hlep"], "Unknown option '--hlep', did you mean '--help'?"),
        (
            ["pets.yaml"],
            "'pets.yaml' is not a command; name one before it: bindery generate --spec pets.yaml --output DIR"
        ),
        (["pets.json"], "'pets.json' is not a command; name one before it: bindery generate pets.json"),
    ])
    func aWordThatIsNoCommand(_ arguments: [String], _ message: String) {
        #expect(Self.words.mistake(in: arguments) == message)
    }

    @Test(arguments: [
        [], ["--help"], ["--version"], ["-h"], ["help"], ["help", "overlay", "apply"], ["overlay"],
        ["generate", "pets.json"], ["overlay", "help", "diff"], ["generate", "--verbose"],
        ["generate", "--", "--versoin"], ["--generate-completion-script=bash"], ["--experimental-dump-help"],
    ])
    func aCommandIsNoMistake(_ arguments: [String]) {
        #expect(Self.words.mistake(in: arguments) == nil)
    }
}
