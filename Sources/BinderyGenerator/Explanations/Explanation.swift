// A rule's id goes in; its article comes out: what the rule means, an example and the way out.

import BinderyDiagnostics

/// The article of a rule.
package struct Explanation: Sendable {
    /// The id between brackets at the end of a finding: `duplicate-key`.
    package let rule: String
    /// What the finding says, in one sentence for the list of rules.
    package let means: String
    /// A piece of input that has the fault.
    package let example: String
    /// What to do.
    package let wayOut: String

    init(_ rule: String, means: String, example: String, wayOut: String) {
        self.rule = rule
        self.means = means
        self.example = example
        self.wayOut = wayOut
    }

    /// The whole article.
    package var text: String {
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
        return "\(rule)\n\n\(means)\n\n\(lines.joined(separator: "\n"))\n\n\(wayOut)"
    }
}

/// All articles.
package enum Explanations {
    package static let all: [Explanation] =
        (ofCommands + ofOutput + ofYAML + ofFiles + ofDocuments + ofOperations + ofSchemas + ofSchemaValues
        + ofExtensions + ofOverlays + ofTraffic + ofFindings).sorted { $0.rule < $1.rule }

    /// The article of a rule, also as it stands in a finding, between brackets.
    package static func find(_ word: String) -> Explanation? {
        let id = word.filter { $0 != "[" && $0 != "]" }
        return all.first { $0.rule == id }
    }

    /// What to say where no rule has this id.
    package static func refusal(of word: String) -> String {
        let near = Nearest.suggestion(for: word, among: all.map(\.rule))
        return "There is no rule '\(word)'\(near.isEmpty ? "; `bindery explain` lists them" : near)"
    }

    /// A line for each rule.
    package static var list: String {
        let width = all.map(\.rule.count).max() ?? 0
        return all.map { one in
            "\(one.rule)\(String(repeating: " ", count: width + 2 - one.rule.count))\(one.means)"
        }.joined(separator: "\n")
    }
}
