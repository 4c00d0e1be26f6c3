// The page of a module's documentation on disk: it is written, replaced and removed as Swift is, and what stands beside it stays.

import BinderyDiagnostics
import Foundation
import Testing

@Suite struct CatalogFileTests {
    private let project: Project
    private let page = "Pets.docc/Pets.md"

    init() throws {
        project = try Project()
        try project.configure("schemas", outputs: ["models", "client", "docs"])
        project.generate()
    }

    @Test func itBearsAHeaderBelowItsTitle() throws {
        let lines = try #require(project.files[page]).split(separator: "\n")
        #expect(lines[0] == "# ``Pets``")
        #expect(lines[1].contains(/^<!-- Made by bindery \S+ from pets\.yaml for \S+\. .* Checksum: [0-9a-f]{16} -->$/))
        let log = DiagnosticLog()
        #expect(project.plan(into: log)?.changes.count == 0)
    }

    @Test(arguments: ["schemas", "fixed"])
    func itGoesWithItsOutput(_ layout: String) throws {
        try project.configure(layout)
        #expect(project.generate().isEmpty)
        #expect(project.files[page] == nil)
        #expect(!FileManager.default.fileExists(atPath: project.scratch.path("out/Pets.docc")))
    }

    @Test func itGoesWithItsModule() throws {
        try project.configure("schemas", module: "Animals", outputs: ["models", "docs"])
        #expect(project.generate().isEmpty)
        #expect(project.files.keys.filter { $0.hasSuffix(".md") } == ["Animals.docc/Animals.md"])
    }

    @Test func articlesBesideItStay() throws {
        let article = "# How to keep pets\n"
        try project.scratch.write(article, to: "out/Pets.docc/Keeping.md")
        try project.scratch.write("# ``Other``\n\nBy hand.\n", to: "out/Other.docc/Other.md")
        try project.configure("schemas")
        #expect(project.generate().isEmpty)
        #expect(
            project.files.keys.filter { $0.hasSuffix(".md") }.sorted() == [
                "Other.docc/Other.md", "Pets.docc/Keeping.md",
            ])
    }

    @Test(arguments: ["More.\n", "/// More.\n"])
    func oneThatSomeoneChangedStopsTheRun(_ edit: String) throws {
        try project.scratch.write((project.files[page] ?? "") + edit, to: "out/\(page)")
        try project.configure("schemas")
        #expect(project.generate().map { $0.contains("out/\(page) is from an earlier run") } == [true])
        #expect(project.files[page]?.hasSuffix(edit) == true)
    }

    @Test func oneByHandIsInTheWay() throws {
        try project.scratch.write("# ``Pets``\n\nBy hand.\n", to: "out/\(page)")
        #expect(project.generate().map { $0.contains("out/\(page) is in the way") } == [true])
    }

    @Test func aCatalogThatIsALinkIsNotFollowed() throws {
        let text = try #require(project.files[page])
        try project.scratch.write(text, to: "elsewhere/Pets.md")
        try FileManager.default.createSymbolicLink(
            atPath: project.scratch.path("out/Old.docc"), withDestinationPath: project.scratch.path("elsewhere"))
        #expect(project.generate().isEmpty)
        #expect(project.scratch.text("elsewhere/Pets.md") == text)
    }

    @Test func itNeedsSomethingToTellOf() throws {
        try project.configure("schemas", outputs: ["docs"])
        #expect(project.generate().map { $0.contains("'docs' documents other outputs") } == [true])
    }
}
