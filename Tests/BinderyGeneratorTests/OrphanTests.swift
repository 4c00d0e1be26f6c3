// Files of an earlier run come in; those that nobody touched must go, and no other file may.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct OrphanTests {
    private let project: Project
    private let withoutTag = Project.pets.replacing("    Tag: { type: string, enum: [new, old] }\n", with: "")

    init() throws {
        project = try Project()
        project.generate()
    }

    private func append(_ text: String, to name: String) throws {
        try project.scratch.write((project.files[name] ?? "") + text, to: "out/\(name)")
    }

    @Test func aSchemaTakesItsFileWithIt() throws {
        try project.describe(withoutTag)
        #expect(project.generate().isEmpty)
        #expect(
            project.files.keys.sorted() == [
                "PetsClient.swift", "Schemas/Home.swift", "Schemas/Pet.swift", "Webhooks.swift",
            ])
    }

    @Test(arguments: ["// Mine.\n", "extension Tag {}\n", "\n"])
    func oneThatSomeoneChangedStopsTheRun(_ edit: String) throws {
        try append(edit, to: "Schemas/Tag.swift")
        let before = project.files
        try project.describe(withoutTag.replacing("furry", with: "feathered"))
        #expect(
            project.generate() == [
                "bindery.json:1:33: error: out/Schemas/Tag.swift is from an earlier run and would be removed, but was changed by hand "
                    + "since: delete it, or remove its line 'Made by bindery' to keep it as a file of your own [output-changed]"
            ])
        #expect(project.files == before, "nothing is written")
    }

    /// The two ways out that the error names.
    @Test func whatWasChangedCanGoOrStay() throws {
        try project.describe(withoutTag)
        let tag = try #require(project.files["Schemas/Tag.swift"])
        let rest = String(tag.split(separator: "\n", maxSplits: 1)[1]) + "// Mine.\n"
        try project.scratch.write(rest, to: "out/Schemas/Tag.swift")
        #expect(project.generate().isEmpty)
        #expect(project.files["Schemas/Tag.swift"] == rest)
        try FileManager.default.removeItem(atPath: project.scratch.path("out/Schemas/Tag.swift"))
        #expect(project.generate().isEmpty)
    }

    /// Git on Windows and some editors change what no one wrote by hand.
    @Test func lineEndsAndByteOrderMarksAreNoChange() throws {
        let tag = try #require(project.files["Schemas/Tag.swift"])
        try project.scratch.write("\u{FEFF}" + tag.replacing("\n", with: "\r\n"), to: "out/Schemas/Tag.swift")
        try project.describe(withoutTag)
        #expect(project.generate().isEmpty)
        #expect(project.files["Schemas/Tag.swift"] == nil)
    }

    @Test func whatIsNotOursStays() throws {
        let tag = try #require(project.files["Schemas/Tag.swift"])
        let mine = [
            "Mine.swift": "// By hand.\n", "Schemas/Mine.swift": "struct Mine {}\n",
            "Schemas/Old.txt": tag, "Deeper/Tag.swift": tag, "Schemas/Deeper/Tag.swift": tag,
            "Schemas/Shop.swift": tag.replacing("for Pets.", with: "for Shops."),
        ]
        for (name, text) in mine { try project.scratch.write(text, to: "out/\(name)") }
        try project.scratch.write(tag, to: "Tag.swift")
        try project.describe(withoutTag)
        #expect(project.generate().isEmpty)
        for (name, text) in mine { #expect(project.files[name] == text, "\(name)") }
        #expect(project.scratch.text("Tag.swift") == tag)
        #expect(project.files["Schemas/Tag.swift"] == nil)
    }

    /// Descriptions are often called the same, and renamed.
    @Test func theModuleTellsWhoseAFileIs() throws {
        let tag = try #require(project.files["Schemas/Tag.swift"])
        let shop = tag.replacing("for Pets.", with: "for Shops.")
        try project.scratch.write(shop, to: "out/Schemas/Shop.swift")
        try project.scratch.write(
            tag.replacing("from pets.yaml", with: "from animals.yaml"), to: "out/Schemas/Old.swift")
        #expect(project.generate().isEmpty)
        #expect(project.files["Schemas/Shop.swift"] == shop)
        #expect(project.files["Schemas/Old.swift"] == nil)
    }

    @Test func aLinkIsNotFollowed() throws {
        let tag = try #require(project.files["Schemas/Tag.swift"])
        try project.configure("fixed")
        project.generate()
        try project.scratch.write(tag, to: "elsewhere/Tag.swift")
        try FileManager.default.createSymbolicLink(
            atPath: project.scratch.path("out/Schemas"), withDestinationPath: project.scratch.path("elsewhere"))
        #expect(project.generate().isEmpty)
        #expect(project.scratch.text("elsewhere/Tag.swift") == tag)
    }

    @Test func aLayoutTakesTheOtherOnesFilesAway() throws {
        let schemas = project.files
        try project.configure("fixed")
        #expect(project.generate().isEmpty)
        let fixed = project.files
        #expect(fixed.keys.sorted().first == "Pets.Client.bindery.swift")
        #expect(fixed.keys.allSatisfy { $0.hasSuffix(".bindery.swift") })
        #expect(!FileManager.default.fileExists(atPath: project.scratch.path("out/Schemas")))
        try project.configure("schemas")
        #expect(project.generate().isEmpty)
        #expect(project.files == schemas)
    }

    @Test func aLayoutTakesNothingAwayThatWasChanged() throws {
        try append("// Mine.\n", to: "Webhooks.swift")
        let schemas = project.files
        try project.configure("fixed")
        #expect(project.generate().map { $0.contains("out/Webhooks.swift is from an earlier run") } == [true])
        #expect(project.files == schemas)

        try FileManager.default.removeItem(atPath: project.scratch.path("out/Webhooks.swift"))
        project.generate()
        let model = try #require(project.files.keys.sorted().last)
        try append("// Mine.\n", to: model)
        let fixed = project.files
        try project.configure("schemas")
        #expect(project.generate().map { $0.contains("out/\(model) is from an earlier run") } == [true])
        #expect(project.files == fixed)
    }

    @Test func whatIsInTheWayIsToldAndNothingWritten() throws {
        try project.scratch.write("// Mine.\n", to: "out/Schemas/Shop.swift")
        let before = project.files
        try project.describe(Project.pets + "    Shop: { type: object }\n")
        #expect(project.generate().map { $0.contains("out/Schemas/Shop.swift is in the way") } == [true])
        #expect(project.files == before)
    }

    @Test func aFileCalledAsTheFolderIsTold() throws {
        try FileManager.default.removeItem(atPath: project.scratch.path("out"))
        try project.scratch.write("", to: "out/Schemas")
        #expect(project.generate().map { $0.contains("out/Schemas cannot be made: ") } == [true])
        #expect(project.files == ["Schemas": ""])
    }
}
