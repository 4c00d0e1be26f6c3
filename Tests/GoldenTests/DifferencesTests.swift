// Every config under spec/ but the first comes in; what it changes of the first must stand in spec/differences/ as it is told.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

/// The Markdown of each dialect against the description that all of them are made of.
@Suite struct DifferencesTests {
    private static let spec = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "spec")
    private static let first = spec.appending(path: "openai.json").path
    private static let folder = spec.appending(path: "differences")

    private static let dialects: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: spec.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
            .map { spec.appending(path: $0).path }.filter { $0 != first }
    }()

    /// By file name, what stands there.
    private static func present() throws -> [String: String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
            })
    }

    private static func markdown(_ path: String) throws -> (name: String, text: String) {
        let log = DiagnosticLog()
        let old = try #require(DiffInput.read(first, flags: ConfigFlags(), into: log), "\(log.diagnostics)")
        let new = try #require(DiffInput.read(path, flags: ConfigFlags(), into: log), "\(log.diagnostics)")
        let differences = try #require(Generate.differences(from: old, to: new, into: log), "\(log.diagnostics)")
        return ("\(new.config.module).md", differences.text(as: .markdown))
    }

    @Test func theFirstIsThereAndDoesNotDifferFromItself() throws {
        #expect(try Self.markdown(Self.first).text.contains("\nNo change for callers"))
    }

    @Test func whatIsCheckedInIsUpToDate() throws {
        let expected = try Self.present()
        let actual = try Dictionary(uniqueKeysWithValues: Self.dialects.map(Self.markdown).map { ($0.name, $0.text) })
        #expect(actual.count == Self.dialects.count)
        for name in Set(expected.keys).union(actual.keys).sorted() where expected[name] != actual[name] {
            let file = Self.folder.appending(path: name)
            guard isUpdating else {
                let diff = UnifiedDiff().between(expected[name], and: actual[name], named: "spec/differences/\(name)")
                Issue.record("\(diff)If this is right: UPDATE_GOLDENS=1 swift test --filter DifferencesTests")
                continue
            }
            if let text = actual[name] {
                try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            } else {
                try FileManager.default.removeItem(at: file)
            }
        }
    }

    /// Shapes of all kinds: nothing differs from itself, and what differs does so in both directions.
    @Test(arguments: GoldenCase.accepted)
    func whatIsEqualDoesNotDiffer(_ golden: GoldenCase) throws {
        let log = DiagnosticLog()
        func input(_ golden: GoldenCase) throws -> DiffInput? {
            DiffInput.read(try golden.input().path, flags: ConfigFlags(), into: log)
        }
        let place = try #require(GoldenCase.accepted.firstIndex { $0.folder == golden.folder })
        let neighbour = GoldenCase.accepted[(place + 1) % GoldenCase.accepted.count]
        guard let one = try input(golden), let other = try input(neighbour) else { return }
        let same = Generate.differences(from: one, to: one, into: log)
        #expect(same?.changes.map(\.title) ?? [] == [])
        let there = Generate.differences(from: one, to: other, into: log)
        let back = Generate.differences(from: other, to: one, into: log)
        #expect(there?.hasAny == back?.hasAny)
    }
}
