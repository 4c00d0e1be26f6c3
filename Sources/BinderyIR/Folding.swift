// What a description says of how the chunks of a stream make a whole response.

import BinderyDiagnostics

/// How a member grows from chunk to chunk.
package enum FoldRule: String, CaseIterable, Hashable, Sendable {
    case join, joinUnlessRepeated, keep, replace, add, append, merge, drop
}

/// What the description says of one member of a chunk.
package struct FoldOverride: Hashable, Sendable {
    /// The names that lead to the member from the record, without those of elements: `choices`, `delta`, `text`.
    package var path: [String]
    package var rule: FoldRule
    package var span: SourceSpan

    package init(path: [String], rule: FoldRule, span: SourceSpan) {
        self.path = path
        self.rule = rule
        self.span = span
    }
}
