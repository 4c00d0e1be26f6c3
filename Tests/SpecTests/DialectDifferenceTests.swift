// What two of the dialects say is what their providers publish, save for what a list beside each says, with its reason.

import BinderyOverlays
import BinderyYAML
import Testing

struct DialectDifferenceTests {
    struct Dialect: Sendable, CustomTestStringConvertible {
        var name: String
        var published: (path: String, streamPath: String?)
        var ours: (path: String, streamPath: String?)
        /// How many facts its provider publishes, so that none goes missing unseen.
        var facts: Int
        var testDescription: String { name }
    }

    private static let dialects = [
        Dialect(
            name: "together", published: ("/chat/completions", nil), ours: ("/chat/completions", nil), facts: 348),
        Dialect(
            name: "atoma", published: ("/v1/chat/completions", "/v1/chat/completions#stream"),
            ours: ("/chat/completions", "/chat/completions#stream"), facts: 426),
    ]

    @Test(.enabled(if: SharedFiles.isThere, SharedFiles.absence), arguments: dialects)
    func aDialectEqualsWhatIsPublishedButForItsList(_ dialect: Dialect) throws {
        let published = try WireFacts(
            SpecFiles.read(SharedFiles.folder("specs").appending(path: "\(dialect.name).yaml")),
            path: dialect.published.path, streamPath: dialect.published.streamPath)
        let ours = try WireFacts(
            SpecFiles.dialect(dialect.name), path: dialect.ours.path, streamPath: dialect.ours.streamPath)

        let list = SpecFiles.folder.appending(path: "\(dialect.name).differences.yaml")
        let listed = try Difference.listed(in: SpecFiles.read(list))
        let found = Difference.all(published: published.facts, ours: ours.facts)
        for difference in found.subtracting(listed).sorted() {
            Issue.record("\(difference): correct the overlay, or list it with its reason")
        }
        for difference in listed.subtracting(found).sorted() {
            Issue.record("\(difference): no longer so; take it off the list")
        }
        print(
            "\(dialect.name): \(published.facts.count) published facts, \(ours.facts.count) of ours;",
            "\(found.count) differ, \(listed.count) are listed.")
        #expect(published.facts.count == dialect.facts)
    }

    /// The statuses that a document lists are the ones whose bodies are described, besides the default.
    @Test(.enabled(if: SharedFiles.isThere, SharedFiles.absence))
    func everyDocumentedStatusIsDescribed() throws {
        let seeds = try SharedFiles.folder("seeds")
        let text = try SharedFiles.text(in: seeds, startingWith: "002")
        let documented = text.split(whereSeparator: \.isNewline).compactMap { line -> Int? in
            line.hasPrefix("| ") ? Int(line.dropFirst(2).prefix { $0.isNumber }) : nil
        }
        #expect(documented.count == 7)
        let responses = try #require(
            SpecFiles.dialect("together")["paths"]?["/chat/completions"]?["post"]?["responses"])
        let described = responses.entries.compactMap(\.key.text).filter { $0 != "default" }
        #expect(described.sorted() == documented.map(String.init).sorted())
    }
}
