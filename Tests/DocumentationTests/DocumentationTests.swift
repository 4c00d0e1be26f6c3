// The Swift in the README and in the articles compiles, as a reader would type it.

import Foundation
import Testing

@Suite struct DocumentationTests {
    @Test("What an article shows compiles", arguments: Article.all.filter { $0.name != "GettingStarted" })
    func programs(_ article: Article) async throws {
        let modules = try #require(Self.modules, "BinderyRuntime.swiftmodule stands beside the tests")
        let said = try await compile(article.program, ["-I", modules] + Self.clangModules(beside: modules))
        #expect(said == "")
    }

    @Test("The first steps: the description is generated from, and the call compiles with what came of it")
    func gettingStarted() async throws {
        let modules = try #require(Self.modules)
        let article = try #require(Article.all.first { $0.name == "GettingStarted" })
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-first-steps-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let description = try #require(article.blocks(of: "yaml").first).joined(separator: "\n")
        try Data(description.utf8).write(to: folder.appending(path: "pets.yaml"))
        let tool = URL(filePath: modules).deletingLastPathComponent().appending(path: "bindery").path
        _ = try await run(
            tool,
            ["generate", "--spec", "\(folder.path)/pets.yaml", "--output", "\(folder.path)/Pets", "--module", "Pets"])
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/Pets").filter {
            $0.hasSuffix(".swift")
        }
        let said = try await compile(
            article.program,
            ["-I", modules] + Self.clangModules(beside: modules) + files.map { "\(folder.path)/Pets/\($0)" })
        #expect(said == "")
    }

    @Test("What it shows of a manifest is one", arguments: Article.all.filter { !$0.manifests.isEmpty })
    func manifests(_ article: Article) async throws {
        let target = try await run("swiftc", ["-print-target-info"])
        let path = try #require(target.firstMatch(of: /"runtimeResourcePath": "(?<path>[^"]+)"/)?.path)
        for manifest in article.manifests {
            let said = try await compile(
                manifest, ["-I", "\(path)/pm/ManifestAPI", "-package-description-version", "6.2"])
            #expect(said == "")
        }
    }

    @Test("There is something to compile, every context belongs to an article, and the README is short")
    func counts() throws {
        #expect(Article.all.reduce(0) { $0 + $1.blocks.count } >= 25)
        let contexts = try FileManager.default.contentsOfDirectory(
            atPath: Article.root.appending(path: "Tests/DocumentationTests/Contexts").path)
        let names = Set(Article.all.map { "\($0.name).swift.txt" })
        #expect(Set(contexts).subtracting(names) == [])
        let readme = try String(contentsOf: Article.root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
    }

    @Test("Links of the README lead to files, and names of articles in articles to articles")
    func links() throws {
        let readme = try String(contentsOf: Article.root.appending(path: "README.md"), encoding: .utf8)
        let links = readme.matches(of: /\]\((?<path>[^)#:]+)\)/).map { String($0.path) }
        #expect(links.count > 10)
        for link in links {
            #expect(FileManager.default.fileExists(atPath: Article.root.appending(path: link).path), "\(link)")
        }
        let catalogs = try FileManager.default.subpathsOfDirectory(atPath: Article.root.appending(path: "Sources").path)
            .filter { $0.hasSuffix(".md") }
        #expect(catalogs.count > 15)
        for path in catalogs {
            let file = Article.root.appending(path: "Sources/\(path)")
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: /<doc:(?<name>[A-Za-z]+)>/) {
                let target = file.deletingLastPathComponent().appending(path: "\(match.name).md")
                #expect(FileManager.default.fileExists(atPath: target.path), "\(path): \(match.name)")
            }
        }
    }

    // MARK: The compiler

    private func compile(_ text: String, _ arguments: [String]) async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bindery-documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "main.swift")
        try Data(text.utf8).write(to: file)
        return try await run(
            "swiftc", ["-typecheck", "-suppress-warnings", "-swift-version", "6"] + arguments + [file.path])
    }

    /// What a tool prints; its exit code too, if it fails. It is waited for on a thread of its own.
    private func run(_ tool: String, _ arguments: [String]) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        let process = Process()
                        process.executableURL = URL(filePath: "/usr/bin/env")
                        process.arguments = [tool] + arguments
                        let pipe = Pipe()
                        process.standardOutput = pipe
                        process.standardError = pipe
                        try process.run()
                        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                        process.waitUntilExit()
                        return process.terminationStatus == 0 ? said : said + "exit code \(process.terminationStatus)"
                    })
            }
        }
    }

    /// The folder of BinderyRuntime.swiftmodule: beside the test bundle, in `Modules`.
    private static let modules: String? = {
        var places = CommandLine.arguments.filter { $0.hasPrefix("/") }.map { URL(filePath: $0) }
        places.append(Bundle.main.bundleURL)
        for var place in places {
            for _ in 0..<6 {
                let modules = place.appending(path: "Modules")
                if FileManager.default.fileExists(atPath: modules.appending(path: "BinderyRuntime.swiftmodule").path) {
                    return modules.path
                }
                place = place.deletingLastPathComponent()
            }
        }
        return nil
    }()

    /// Where the modules of the system libraries are.
    private static func clangModules(beside modules: String) -> [String] {
        ["-I", Article.root.appending(path: "Sources/CBinderyCurl").path]
    }
}
