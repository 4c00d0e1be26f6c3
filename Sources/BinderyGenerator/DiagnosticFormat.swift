// Findings come in; lines for standard error go out, in the form that a person or a machine reads. The one place for forms.

import BinderyDiagnostics
import BinderyIR

/// In which form findings are told.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// `file:line:col: error: text [rule]`, the source line and a caret.
    case text
    /// JSON Lines: an object for each finding.
    case json
    /// One SARIF 2.1.0 document for the run.
    case sarif
    /// Workflow commands, which GitHub shows beside the source line.
    case github

    /// Whether the output is for a machine alone: then nothing else is said on the channel.
    var isDocument: Bool {
        switch self {
        case .text, .github: false
        case .json, .sarif: true
        }
    }

    /// So many findings are shown to a person; a machine gets them all.
    static let longest = 1_000

    /// The findings of a stage; for SARIF nothing, since its one document holds those of the whole run.
    func lines(_ diagnostics: [Diagnostic]) -> [String] {
        switch self {
        case .text:
            let rest = diagnostics.count - Self.longest
            return rest > 0
                ? Self.worst(of: diagnostics).map(\.excerpted) + ["and \(rest) more"] : diagnostics.map(\.excerpted)
        case .json: return diagnostics.map(Self.jsonLine)
        case .sarif: return []
        case .github: return diagnostics.map(Self.workflowCommand)
        }
    }

    /// As many as are shown: no error gives way to a warning. The order stays.
    private static func worst(of diagnostics: [Diagnostic]) -> [Diagnostic] {
        let order = diagnostics.indices.sorted {
            let (one, other) = (diagnostics[$0].severity, diagnostics[$1].severity)
            return one == other ? $0 < $1 : one > other
        }
        return order.prefix(longest).sorted().map { diagnostics[$0] }
    }

    ///     {"severity":"error","rule":"duplicate-key","message":"…","file":"a.yaml","line":3,"column":5}
    private static func jsonLine(_ diagnostic: Diagnostic) -> String {
        var members = [
            "\"severity\":\(JSONQuote.quote(diagnostic.severity.rawValue))",
            "\"rule\":\(JSONQuote.quote(diagnostic.rule.id))", "\"message\":\(JSONQuote.quote(diagnostic.message))",
        ]
        if let span = diagnostic.span {
            members.append("\"file\":\(JSONQuote.quote(span.file.path))")
            members.append("\"line\":\(span.line),\"column\":\(span.column)")
        }
        return "{\(members.joined(separator: ","))}"
    }

    ///     ::error file=a.yaml,line=3,col=5,title=duplicate-key::the key "x" is there twice
    private static func workflowCommand(_ diagnostic: Diagnostic) -> String {
        let command =
            switch diagnostic.severity {
            case .note: "notice"
            case .warning: "warning"
            case .error: "error"
            }
        var properties: [String] = []
        if let span = diagnostic.span {
            properties += ["file=\(property(span.file.path))", "line=\(span.line)", "col=\(span.column)"]
        }
        properties.append("title=\(property(diagnostic.rule.id))")
        return "::\(command) \(properties.joined(separator: ","))::\(data(diagnostic.message))"
    }

    /// A command ends with its line, and % begins an escape.
    private static func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A property ends at a comma, all of them at a colon.
    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
