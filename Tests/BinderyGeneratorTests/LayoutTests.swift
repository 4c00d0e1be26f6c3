// A description in either layout comes in; its files must be those that a reader looks for, and an edit must touch one of them.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct LayoutTests {
    private let project: Project

    init() throws { project = try Project() }

    @Test func eachSchemaHasAFile() throws {
        #expect(project.generate().isEmpty)
        #expect(
            project.files.keys.sorted() == [
                "PetsClient.swift", "Schemas/Home.swift", "Schemas/Pet.swift", "Schemas/Tag.swift", "Webhooks.swift",
            ])
        let pet = try #require(project.files["Schemas/Pet.swift"])
        let parts = ["public struct Pet:", "public enum Size:", "extension Pet:", "extension Pet.Size {"]
        let places = parts.map { pet.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        for (name, text) in project.files {
            #expect(text.hasPrefix("// Made by bindery "), "\(name)")
            #expect(text.contains("RequiredRuntime") == (name == "PetsClient.swift"), "\(name)")
        }
    }

    /// Without a client, each file says which runtime it needs.
    @Test func modelsAloneNameTheRuntimeToo() throws {
        let config = #"{"spec": "pets.yaml", "output": "out", "layout": "schemas", "outputs": ["models"]}"#
        try project.scratch.write(config, to: "bindery.json")
        #expect(project.generate().isEmpty)
        #expect(project.files.count == 4)
        for text in project.files.values { #expect(text.contains("RequiredRuntime")) }
    }

    /// Positions stand in the code, so a word counts that moves no property within its line.
    @Test(arguments: ["schemas", "fixed"])
    func aWordTouchesOneFileInOnePlace(_ layout: String) throws {
        try project.configure(layout)
        project.generate()
        for (old, new) in [("furry", "feathered"), ("hears", "listens"), ("lives", "sleeps")] {
            try project.describe(Project.pets.replacing(old, with: new))
            let plan = try #require(project.plan(into: DiagnosticLog()))
            #expect(plan.changes.count == 1, "\(layout), \(new)")
            #expect(plan.changes.first?.diff.components(separatedBy: "\n@@ ").count == 2, "\(layout), \(new)")
        }
        try project.describe(Project.pets.replacing("street:", with: "road:"))
        #expect(project.plan(into: DiagnosticLog())?.changes.count == 1, "a property, \(layout)")
    }

    /// All that is made of a schema stands in one file, whatever kind of type it is.
    @Test func inTheFixedLayoutASchemaStandsInOneFile() throws {
        try project.configure("fixed")
        project.generate()
        for words in ["struct Pet:", "extension Pet:", "extension Pet.Size", "enum Size:"] {
            let names = project.files.filter { $0.value.contains(words) }.keys
            #expect(names.count == 1)
            #expect(names.first == project.files.first { $0.value.contains("struct Pet:") }?.key)
        }
        #expect(project.files.count == project.files.keys.count { $0.hasSuffix(".bindery.swift") })
    }

    @Test func namesThatDifferInCaseGetFilesThatDifferInMore() throws {
        try project.describe(Project.pets + "    PET: { type: object, properties: { a: { type: string } } }\n")
        #expect(project.generate().isEmpty)
        let names = project.files.keys.map { $0.lowercased() }
        #expect(Set(names).count == names.count)
        #expect(names.count == 6)
        #expect(project.files["Schemas/Pet.swift"] == nil)
        #expect(project.files["Schemas/Home.swift"] != nil)
    }

    /// The compiler takes no two files of one name, also where their folders differ.
    @Test func aSchemaCalledAsAFileBesideTheFolder() throws {
        try project.describe(Project.pets + "    webhooks: { type: object, x-bindery-name: PETSClient }\n")
        #expect(project.generate().isEmpty)
        let names = project.files.keys.map { $0.split(separator: "/").last?.lowercased() }
        #expect(Set(names).count == names.count && names.count == 6)
    }

    @Test func anUnknownLayoutIsRefused() throws {
        try project.configure("flat")
        #expect(
            project.generate() == [
                #"bindery.json:1:68: error: 'flat' is not a value of layout, which takes fixed, schemas [config-value]"#
            ])
    }
}
