// A published description becomes an SDK in a scratch package of its own, which is built; what was understood of it stays at hand.

import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI
import BinderyYAML
import Foundation
import Testing

@testable import BinderySwift

/// One published description, whole and unmodified.
struct PublishedSDK {
    let root: YAMLNode
    let api: API
    let names: NamedAPI
    let diagnostics: [Diagnostic]
    private let files: [GeneratedFile]
    private let folder: URL

    static let isAsked = ProcessInfo.processInfo.environment["BINDERY_PUBLISHED"] != nil
    static let absence: Comment = "It takes minutes: `make published` asks for it."

    private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    init(_ name: String) throws {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"], "BINDERY_SHARED is not set")
        let path = "\(shared)/specs/\(name).yaml"
        let log = DiagnosticLog()
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        root = try #require(YAMLReader.read(SourceFile(path: path, bytes: bytes), into: log))
        let api = try #require(Frontend.lower(root, options: LoweringOptions(), into: log))
        self.api = api
        files = Backend.emit(
            api, options: EmitOptions(module: "Published", source: "\(name).yaml", toolVersion: "0"), into: log)
        names = NamedAPI(api, module: "Published", into: DiagnosticLog())
        diagnostics = log.diagnostics
        folder = Self.project.appending(path: ".build/published/\(name)")
    }

    /// How a type is written where the generated module is imported.
    func type(_ use: TypeUse) -> String {
        let text = Emitter(names: names, access: .public).type(use, in: .file).text
        // A program may import others of the same name.
        if case .named = use { return "Published." + text }
        return text
    }

    /// Builds the SDK and a program beside it; gives the program's output. A warning is a failure.
    func run(_ program: String, data: Data = Data()) throws -> String {
        let manager = FileManager.default
        for target in ["Published", "examples"] {
            let path = folder.appending(path: "Sources/\(target)")
            try manager.createDirectory(at: path, withIntermediateDirectories: true)
        }
        try put(Self.manifest, at: "Package.swift")
        try put(program, at: "Sources/examples/main.swift")
        try data.write(to: folder.appending(path: "examples.json"))
        for file in files { try put(file.text, at: "Sources/Published/\(file.name)") }
        let log = try call("swift", "build")
        let warnings = log.split(separator: "\n").filter { $0.contains("warning:") }
        #expect(warnings.isEmpty, "\(warnings.prefix(20).joined(separator: "\n"))")
        return try call(folder.appending(path: ".build/debug/examples").path)
    }

    /// What is there already stays untouched, so that it is not compiled again.
    private func put(_ text: String, at path: String) throws {
        let url = folder.appending(path: path)
        let data = Data(text.utf8)
        if (try? Data(contentsOf: url)) != data { try data.write(to: url) }
    }

    private static let manifest = """
        // swift-tools-version: 6.2
        import PackageDescription
        let runtime = Target.Dependency.product(name: "BinderyRuntime", package: "bindery")
        let client = Target.Dependency.product(name: "BinderyClient", package: "bindery")
        let package = Package(
            name: "published", platforms: [.macOS(.v15)],
            dependencies: [.package(name: "bindery", path: "\(project.path)")],
            targets: [
                .target(name: "Published", dependencies: [runtime, client]),
                .executableTarget(name: "examples", dependencies: ["Published", runtime, client]),
            ])
        """

    /// Runs a program in the package's folder; its failure is the test's.
    private func call(_ words: String...) throws -> String {
        let log = folder.appending(path: "call.log")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = process.standardOutput
        try process.run()
        process.waitUntilExit()
        let output = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        try #require(process.terminationStatus == 0, "\(words) failed:\n\(output.suffix(4_000))")
        return output
    }
}
