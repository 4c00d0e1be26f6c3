// What was read and written comes in; the lines that end a run go out.

import BinderyDiagnostics

/// The last words of a run, for standard error.
struct Summary {
    private let plan: OutputPlan

    init(of plan: OutputPlan) { self.plan = plan }

    /// `read openapi.yaml: 71 types, 1 operation; 60 types shared with Original`, a line for each config; then what was written,
    /// or differs.
    func lines(writes: Bool, took duration: Duration) -> [String] {
        let read = plan.generated.map { one in
            let types = Self.count(one.api.types.count, "type")
            let operations = Self.count(one.api.operations.count, "operation")
            let shared = one.shared.map { "; \(Self.count($0.count, "type")) shared with \($0.module)" } ?? ""
            return "read \(Path.shown(one.config.spec.path)): \(types), \(operations)\(shared)"
        }
        let all = plan.generated.flatMap(\.files)
        let lines = all.reduce(0) { sum, file in sum + file.lineCount }
        let surplus = plan.changes.count { $0.new == nil }
        let changed = plan.changes.count - surplus
        let files = "\(Self.count(all.count, "file")) (\(Self.count(lines, "line")))"
        var written =
            plan.changes.isEmpty ? "up to date: \(files)" : "\(writes ? "wrote" : "differ:") \(changed) of \(files)"
        if surplus > 0 {
            written +=
                writes ? ", removed \(surplus) of an earlier run" : " and \(surplus) left over from an earlier run"
        }
        return read + ["\(written) in \(Self.milliseconds(duration)) ms"]
    }

    /// `3 notes: 2 integer-bounds, 1 unknown-keyword (--verbose shows them)`, or nothing.
    static func notes(in diagnostics: [Diagnostic]) -> [String] {
        let rules = diagnostics.filter { $0.severity == .note }.map(\.rule.id)
        guard !rules.isEmpty else { return [] }
        let byRule = Dictionary(grouping: rules) { $0 }.mapValues(\.count)
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        let list = byRule.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        return ["\(count(rules.count, "note")): \(list) (--verbose shows them)"]
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
