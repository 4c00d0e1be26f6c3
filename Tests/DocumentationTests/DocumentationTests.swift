// The Swift in the README and in the articles compiles, as a reader would type it.

import BinderyTestSupport
import Foundation
import Testing

@Suite struct DocumentationTests {
    /// The articles whose Swift stands by itself on this system: libcurl's transport is there on Linux only.
    static var programs: [Article] {
        let others = walkthroughs.map(\.article)
        #if os(Linux)
            return Article.all.filter { !others.contains($0.name) }
        #else
            return Article.all.filter { !(others + ["Transports"]).contains($0.name) }
        #endif
    }

    @Test("What an article shows compiles", arguments: programs)
    func compiles(_ article: Article) async throws {
        let said = try await compile(article.program, Self.modules())
        #expect(said == "")
    }

    /// An article whose Swift stands on what is generated from its YAML.
    struct Walkthrough: Sendable {
        var article: String
        /// Where its first block of YAML is written.
        var file: String
        /// What the tool is called with, from the folder of that file.
        var config: String
    }

    static let walkthroughs = [
        Walkthrough(
            article: "GettingStarted", file: "pets.yaml",
            config: #"{"spec": "pets.yaml", "module": "Pets", "output": "Swift"}"#),
        Walkthrough(
            article: "SchemaFiles", file: "tools/get_weather.yaml",
            config: #"{"tools": ["tools/*.yaml"], "module": "Weather", "output": "Swift"}"#),
    ]

    @Test("What an article generates is what its Swift calls", arguments: walkthroughs)
    func walkthrough(_ given: Walkthrough) async throws {
        let article = try #require(Article.all.first { $0.name == given.article })
        let folder = try ScratchFolder()
        let yaml = try #require(article.blocks(of: "yaml").first).joined(separator: "\n")
        try folder.write(yaml, to: given.file)
        try folder.write(given.config, to: "bindery.json")
        let told = try await Subprocess.run(
            BuiltProducts.program("bindery").path, ["generate", "\(folder.url.path)/bindery.json"])
        let output = folder.url.appending(path: "Swift").path
        let files = try FileManager.default.contentsOfDirectory(atPath: output).filter { $0.hasSuffix(".swift") }
        #expect(!files.isEmpty, "\(told.output)")
        let said = try await compile(
            article.program, Self.modules() + files.map { "\(output)/\($0)" })
        #expect(said == "")
    }

    @Test("What it shows of a manifest is one", arguments: Article.all.filter { !$0.manifests.isEmpty })
    func manifests(_ article: Article) async throws {
        let target = try await Subprocess.run("swiftc", ["-print-target-info"]).output
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
        #expect(Article.files.count > 15)
        for file in Article.files {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: /<doc:(?<name>[A-Za-z]+)>/) {
                let target = file.deletingLastPathComponent().appending(path: "\(match.name).md")
                #expect(FileManager.default.fileExists(atPath: target.path), "\(file.lastPathComponent): \(match.name)")
            }
        }
    }

    // MARK: The compiler

    private func compile(_ text: String, _ arguments: [String]) async throws -> String {
        let file = try ScratchFolder()
        let path = try file.write(text, to: "main.swift")
        return try await Subprocess.run(
            "swiftc", ["-typecheck", "-suppress-warnings", "-swift-version", "6"] + arguments + [path]
        ).complaints
    }

    /// Where the modules of this package and of the system libraries are.
    private static func modules() throws -> [String] {
        ["-I", try BuiltProducts.modules().path, "-I", Article.root.appending(path: "Sources/CBinderyCurl").path]
    }
}
