// `bindery explain`: prints the article of a rule, or a line for each.

import ArgumentParser
import BinderyGenerator

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tells what a rule means and what to do about it.",
        discussion: """
            A rule is what stands in brackets at the end of a finding. Without one, all are listed.

            EXAMPLES
              bindery explain duplicate-key
              bindery explain
            """)

    @Argument(help: "The rule.")
    var rule: String?

    func run() throws {
        guard let rule else { return Console.say(Explanations.list) }
        guard let article = Explanations.find(rule) else { throw ValidationError(Explanations.refusal(of: rule)) }
        Console.say(article.text)
    }
}
