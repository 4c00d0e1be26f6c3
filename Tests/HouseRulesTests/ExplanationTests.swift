// The rule ids in Sources go in; each must have an article for `bindery explain`, and no article may be of a rule that is gone.

import Foundation
import Testing

@Suite struct ExplanationTests {
    @Test func everyRuleHasAnArticle() {
        let sources = SourceTree.files(in: "Sources")
        let report =
            /(?:error|warning|note|rule: |Rule = |ofRequest: )\(?\s*(?:\.note, )?"(?<rule>[a-z]+(?:-[a-z0-9]+)+)"/
        let article = /Explanation\(\s*"(?<rule>[a-z0-9-]+)"/
        var rules: Set<String> = []
        var articles: [String] = []
        for file in sources {
            if file.path.contains("/Explanations/") {
                articles += file.text.matches(of: article).map { String($0.rule) }
            } else {
                for match in file.text.matches(of: report) { rules.insert(String(match.rule)) }
            }
        }
        #expect(rules.count > 130)
        #expect(rules.subtracting(articles).sorted() == [], "rules without an article in BinderyGenerator/Explanations")
        // Rules that a call names after other arguments are found by their text alone.
        let all = sources.filter { !$0.path.contains("/Explanations/") }.map(\.text).joined()
        let gone = articles.filter { !rules.contains($0) && !all.contains("\"\($0)\"") }
        #expect(gone == [], "articles of rules that are gone")
        #expect(Set(articles).count == articles.count)
    }
}
