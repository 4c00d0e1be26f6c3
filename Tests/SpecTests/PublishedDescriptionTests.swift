// spec/openai.yaml says what the provider's own description says, save for what spec/differences.yaml lists.

import BinderyYAML
import Testing

struct PublishedDescriptionTests {
    /// The 71 of the chat itself, and the two of which failures are made.
    private static let schemaCount = 73

    @Test(.enabled(if: SharedFiles.isThere, SharedFiles.absence))
    func ourDescriptionEqualsThePublishedOneButForTheList() throws {
        let published = try DescriptionFacts(SharedFiles.publishedDescription)
        let ours = try DescriptionFacts(SpecFiles.description)
        #expect(Set(published.schemas) == Set(ours.schemas))

        let listed = try Difference.listed(in: SpecFiles.read(SpecFiles.folder.appending(path: "differences.yaml")))
        let found = Difference.all(published: published.facts, ours: ours.facts)
        for difference in found.subtracting(listed).sorted() {
            Issue.record("\(difference): correct spec/openai.yaml, or list it with its reason")
        }
        for difference in listed.subtracting(found).sorted() {
            Issue.record("\(difference): no longer so; take it off spec/differences.yaml")
        }

        let compared = Set(published.schemas).intersection(ours.schemas).count
        print(
            "Compared \(compared) schemas, \(published.facts.count) published facts with \(ours.facts.count) of ours;",
            "\(found.count) differ, \(listed.count) are listed.")
        #expect(compared == Self.schemaCount)
    }
}
