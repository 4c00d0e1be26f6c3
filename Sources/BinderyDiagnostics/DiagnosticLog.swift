// The list of findings that is handed along the stages. Append-only.

/// Collects diagnostics in the order in which the stages report them. What was said is not said again: a schema that is
/// merged into several has its errors once.
package final class DiagnosticLog {
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasErrors = false
    private var said: Set<Diagnostic> = []

    package init() {}

    package func append(_ diagnostic: Diagnostic) {
        guard said.insert(diagnostic).inserted else { return }
        diagnostics.append(diagnostic)
        if diagnostic.severity == .error { hasErrors = true }
    }

    package func error(_ rule: Rule, _ message: String, at span: SourceSpan?) {
        append(Diagnostic(.error, rule, message, at: span))
    }

    package func warning(_ rule: Rule, _ message: String, at span: SourceSpan?) {
        append(Diagnostic(.warning, rule, message, at: span))
    }

    package func note(_ rule: Rule, _ message: String, at span: SourceSpan?) {
        append(Diagnostic(.note, rule, message, at: span))
    }
}
