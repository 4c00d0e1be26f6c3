// Published descriptions, whole: they compile without a warning, and what they show as JSON decodes.

import BinderyDiagnostics
import Foundation
import Testing

@Suite(.serialized, .enabled(if: PublishedSDK.isAsked, PublishedSDK.absence))
struct PublishedTests {
    @Test(arguments: ["together", "atoma"])
    func compiles(_ name: String) throws {
        let sdk = try PublishedSDK(name)
        expectNoErrors(sdk)
        _ = try sdk.run("print(\"built\")\n")
    }

    /// Every example decodes, save those that are listed with the reason.
    @Test func examplesDecode() throws {
        let sdk = try PublishedSDK("openai")
        expectNoErrors(sdk)
        let examples = Examples(in: sdk).found
        let data = try JSONEncoder().encode(examples.map(\.json))
        let output = try sdk.run(Self.program(examples, sdk), data: data)

        var failures: [String: String] = [:]
        for line in output.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, let index = Int(parts[0]) else { continue }
            failures[examples[index].place] = String(parts[1])
        }
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil { try Self.list(failures) }
        let listed = try Self.listed()
        print("examples:", examples.count, "decoded:", examples.count - failures.count, "listed:", listed.count)
        #expect(examples.count == 1_054)
        #expect(listed.count == 208)
        for (place, reason) in failures.sorted(by: { $0.key < $1.key }) where listed[place] != reason {
            Issue.record("\(place)  \(reason)")
        }
        for place in listed.keys.sorted() where failures[place] == nil {
            Issue.record("\(place) is listed as one that fails, and decodes")
        }
    }

    private func expectNoErrors(_ sdk: PublishedSDK) {
        let errors = sdk.diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(errors.map(\.description).joined(separator: "\n"))")
        let unplaced = sdk.diagnostics.filter { $0.span == nil }
        #expect(unplaced.isEmpty, "\(unplaced.map(\.description).joined(separator: "\n"))")
    }

    private static let list = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "openai-examples.txt")

    /// Those that fail by their own fault: a pointer and the reason on a line.
    private static func listed() throws -> [String: String] {
        let lines = try String(contentsOf: list, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("# ") }
        return Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let parts = line.split(separator: "  ", maxSplits: 1)
                return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
            })
    }

    private static func list(_ failures: [String: String]) throws {
        let head =
            "# Examples of the published description that break their own schema or are no JSON: the place, the reason."
        let lines = failures.sorted { $0.key < $1.key }.map { "\($0.key)  \($0.value)" }
        try Data(([head] + lines).joined(separator: "\n").appending("\n").utf8).write(to: list)
    }

    /// A program that decodes each example and prints the number and the fault of those that do not.
    private static func program(_ examples: [Example], _ sdk: PublishedSDK) -> String {
        let checks = examples.enumerated().map { index, example in
            "try check(\(index), \(sdk.type(example.type)).self)"
        }
        return """
            import BinderyRuntime
            import Foundation
            import Published

            let texts = try JSONDecoder().decode([String].self, from: Data(contentsOf: URL(filePath: "examples.json")))

            func check<Value: Decodable>(_ index: Int, _ type: Value.Type) throws {
                do {
                    _ = try JSONCoding.decode(type, from: Array(texts[index].utf8))
                } catch {
                    print("\\(index)\\t\\(reason(error))".replacing("\\n", with: " "))
                }
            }

            func reason(_ error: any Error) -> String {
                func path(_ context: DecodingError.Context, _ last: String? = nil) -> String {
                    let keys = context.codingPath.map { $0.intValue.map { "[\\($0)]" } ?? $0.stringValue }
                    return (keys + (last.map { [$0] } ?? [])).joined(separator: ".")
                }
                switch error as? DecodingError {
                case .keyNotFound(let key, let context): return "required and not there: \\(path(context, key.stringValue))"
                case .valueNotFound(_, let context): return "null where the schema allows none: \\(path(context))"
                case .typeMismatch(_, let context): return "of another type: \\(path(context))"
                case .dataCorrupted(let context) where context.codingPath.isEmpty: return "no JSON"
                default: return "\\(error)"
                }
            }

            \(checks.joined(separator: "\n"))

            """
    }
}
