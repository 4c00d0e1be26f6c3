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
    private let isStrict: Bool
    private let format: DiagnosticFormat
    private let tell: (String) -> Void
    private let start = ContinuousClock.now
    private var shown = 0

    /// `tell` puts a text on standard error. If strict, warnings and notes are errors.
    package init(
        isVerbose: Bool, isStrict: Bool = false, format: DiagnosticFormat = .text, tell: @escaping (String) -> Void
    ) {
        self.isVerbose = isVerbose
        self.isStrict = isStrict
        self.format = format
        self.tell = tell
    }

    /// Reads what the user asks for; its errors are misuse.
    package func order<Value>(_ stage: (DiagnosticLog) -> Value?) throws(Failure) -> Value {
        try run(stage) { _ in true }
    }

    /// Runs a stage, shows what it found, and gives its value; throws after errors.
    package func run<Value>(_ stage: (DiagnosticLog) -> Value?) throws(Failure) -> Value {
        try run(stage, isMisuse: \.isOfRequest)
    }

    private func run<Value>(
        _ stage: (DiagnosticLog) -> Value?, isMisuse: (Rule) -> Bool
    ) throws(Failure) -> Value {
        let value = stage(log)
        show()
        let errors = log.diagnostics.map(judged).filter { $0.severity == .error }
        if let value, errors.isEmpty { return value }
        let more =
            errors.lazy.compactMap { Explanations.find($0.rule.id) }.first.map {
                "; `bindery explain \($0.rule)` tells more"
            } ?? ""
        say(hiddenNotes() + ["\(errors.count) error\(errors.count == 1 ? "" : "s"); nothing was written\(more)"])
        finish()
        throw Failure(exitCode: errors.allSatisfy { isMisuse($0.rule) } ? 2 : 1)
    }

    /// Shows what the log holds and was not shown yet. Notes are only counted, unless asked for.
    private func show() {
        let new = log.diagnostics.dropFirst(shown).map(judged)
            .filter { isVerbose || format.isDocument || $0.severity > .note }
        for line in format.lines(Self.inReadingOrder(new)) { tell(line) }
        shown = log.diagnostics.count
    }

    /// The finding as it counts in this run.
    private func judged(_ diagnostic: Diagnostic) -> Diagnostic {
        guard isStrict, diagnostic.severity != .error else { return diagnostic }
        return Diagnostic(.error, diagnostic.rule, diagnostic.message, at: diagnostic.span)
    }

    /// Words for a person; none where a machine reads.
    private func say(_ lines: [String]) {
        if !format.isDocument { for line in lines { tell(line) } }
    }

    /// The document of the whole run, where the format is one. To be called once, at the end.
    package func finish() {
        if format == .sarif { tell(SARIFDocument(Self.inReadingOrder(log.diagnostics.map(judged))).text) }
    }

    /// By line within each file; what has no place comes first, then files in the order in which they were met.
    private static func inReadingOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var files: [SourceFile?: Int] = [nil: 0]
        for diagnostic in diagnostics where files[diagnostic.span?.file] == nil {
            files[diagnostic.span?.file] = files.count
        }
        func place(_ entry: (offset: Int, element: Diagnostic)) -> [Int] {
            let span = entry.element.span
            return [files[span?.file] ?? 0, span?.line ?? 0, span?.column ?? 0, entry.offset]
        }
        return diagnostics.enumerated().sorted { place($0).lexicographicallyPrecedes(place($1)) }.map(\.element)
    }

    private func hiddenNotes() -> [String] { isVerbose || isStrict ? [] : Summary.notes(in: log.diagnostics) }

    /// The last words of a run that went well.
    package func end(_ plan: OutputPlan, writes: Bool) {
        say(Summary(of: plan).lines(writes: writes, took: ContinuousClock.now - start) + hiddenNotes())
        finish()
    }
}
