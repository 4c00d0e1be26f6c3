// The articles of the rules: short, in whole sentences, and found by the word that a finding ends with.

import BinderyGenerator
import Testing

@Suite struct ExplanationTextTests {
    @Test(arguments: Explanations.all.map(\.rule))
    func anArticleIsShort(_ rule: String) throws {
        let article = try #require(Explanations.find("[\(rule)]"))
        for sentence in [article.means, article.wayOut] {
            #expect(sentence.last == "." && sentence.first?.isLowercase == false, "\(sentence)")
            #expect(!sentence.contains("  "), "\(sentence)")
        }
        #expect((7...9).contains(article.text.split(separator: "\n", omittingEmptySubsequences: false).count))
        #expect(article.means.count <= 120 && article.wayOut.count <= 260)
        #expect(!article.example.isEmpty)
    }

    @Test func anArticleIsARuleAnExampleAndAWayOut() {
        #expect(
            Explanations.find("unknown-key")?.text == """
                unknown-key

                An object of the description has a key that OpenAPI does not know, so what stands under it is not read.

                    paths: {/pets: {psot: {operationId: addPet}}}

                Correct the key, here to 'post'. A key that is meant for other programs begins with x-.
                """)
    }

    @Test func theListHasALineForEach() {
        let lines = Explanations.list.split(separator: "\n")
        #expect(lines.count == Explanations.all.count)
        #expect(lines[0] == "alias-cycle                 A type is made of nothing but itself, so any JSON is taken.")
    }

    @Test func anUnknownRuleGetsTheNearest() {
        #expect(Explanations.find("uknown-key") == nil)
        #expect(Explanations.refusal(of: "uknown-key") == "There is no rule 'uknown-key', did you mean 'unknown-key'?")
        #expect(Explanations.refusal(of: "zzz") == "There is no rule 'zzz'; `bindery explain` lists them")
    }
}
