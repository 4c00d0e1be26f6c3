// Stages run through here; their diagnostics go out as lines for standard error, and errors become exit codes.

import BinderyDiagnostics

/// What is told to the user while a subcommand runs.
package final class Report {
    /// The end of a run that did not reach its aim; all is said already.
    package struct Failure: Error {
        /// 1: the description, or a difference. 2: the command line, a config or a path.
        package let exitCode: Int32
    }

    private let log = DiagnosticLog()
    private let isVerbose: Bool
    private let tell: (String) -> Void
    private let start = ContinuousClock.now
    private var shown = 0

    /// `tell` puts a text on standard error.
    package init(isVerbose: Bool, tell: @escaping (String) -> Void) {
        self.isVerbose = isVerbose
        self.tell = tell
    }

    /// Runs a stage, shows what it found, and gives its value; throws after errors.
    package func run<Value>(_ stage: (DiagnosticLog) -> Value?) throws(Failure) -> Value {
        let value = stage(log)
        show()
        if let value, !log.hasErrors { return value }
        for line in hiddenNotes() { tell(line) }
        let errors = log.diagnostics.filter { $0.severity == .error }
        tell("\(errors.count) error\(errors.count == 1 ? "" : "s"); nothing was written")
        throw Failure(exitCode: errors.allSatisfy { Self.isMisuse($0.rule) } ? 2 : 1)
    }

    /// Rules about what the user asked for, not about what the description says.
    private static func isMisuse(_ rule: String) -> Bool {
        ["config-", "file-", "output-", "unknown-operation"].contains { rule.hasPrefix($0) }
    }

    /// Shows what the log holds and was not shown yet. Notes are only counted, unless asked for.
    private func show() {
        for diagnostic in log.diagnostics.dropFirst(shown) where isVerbose || diagnostic.severity > .note {
            tell(diagnostic.excerpted)
        }
        shown = log.diagnostics.count
    }

    private func hiddenNotes() -> [String] { isVerbose ? [] : Summary.notes(in: log.diagnostics) }

    /// The last words of a run that went well.
    package func end(_ plan: OutputPlan, verb: String) {
        for line in Summary(of: plan).lines(verb: verb, took: ContinuousClock.now - start) + hiddenNotes() { tell(line) }
    }
}
