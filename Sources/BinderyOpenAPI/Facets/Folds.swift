// What a description says of how a member of a streamed chunk goes on with the same member of the chunks before it.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum Folds {
    ///     x-bindery-folds: {choices/*/delta/format: replace}
    ///     →  [FoldOverride(path: ["choices", "delta", "format"], rule: .replace)]
    static func overrides(_ view: SchemaView, into log: DiagnosticLog) -> [FoldOverride] {
        guard let found = view.parts.compactMap({ $0.child("x-bindery-folds") }).last else { return [] }
        return found.members.compactMap { name, key, value in
            let path = name.split(separator: "/").filter { $0 != "*" }.map(String.init)
            guard !path.isEmpty else {
                log.error(
                    "unknown-fold", "expected the names that lead to a member, like choices/*/delta", at: key.span)
                return nil
            }
            guard let word = value.node.string, let rule = FoldRule(rawValue: word) else {
                let known = FoldRule.allCases.map(\.rawValue)
                let near = value.node.string.map { Nearest.suggestion(for: $0, among: known) } ?? ""
                log.error(
                    "unknown-fold",
                    "this is no way in which a member grows\(near); there are: "
                        + known.joined(separator: ", "), at: value.span)
                return nil
            }
            return FoldOverride(path: path, rule: rule, span: key.span)
        }
    }
}
