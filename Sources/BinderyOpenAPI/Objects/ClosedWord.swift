// A word that is none of a closed set goes in; the ending of a message comes out, which names the nearest or all of them.

import BinderyDiagnostics

enum ClosedWord {
    /// `, did you mean 'query'?`, or `; known are path, query, header, cookie`.
    static func advice(on word: String, among known: [String], after log: DiagnosticLog) -> String {
        let choices = "; known are \(known.joined(separator: ", "))"
        return choices + Nearest.suggestion(for: word, among: known, after: log)
    }
}
