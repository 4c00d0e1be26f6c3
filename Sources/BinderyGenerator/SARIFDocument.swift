// The findings of a run come in; one document of SARIF 2.1.0 (OASIS, 2020) goes out, as code scanners read it.

import BinderyDiagnostics
import BinderyIR

/// A run's findings with the rules that found them.
package struct SARIFDocument {
    private let diagnostics: [Diagnostic]

    package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    package var text: String {
        var rules: [String] = []
        var indices: [String: Int] = [:]
        for diagnostic in diagnostics where indices[diagnostic.rule.id] == nil {
            indices[diagnostic.rule.id] = rules.count
            rules.append(diagnostic.rule.id)
        }
        let results = diagnostics.map { result($0, ruleIndex: indices[$0.rule.id] ?? 0) }
        return """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "bindery",
                      "version": \(JSONQuote.quote(ToolVersion.current)),
                      "rules": [\(rules.map { "{\"id\": \(JSONQuote.quote($0))}" }.joined(separator: ", "))]
                    }
                  },
                  "columnKind": "unicodeCodePoints",
                  "results": [\(results.joined(separator: ","))
                  ]
                }
              ]
            }
            """
    }

    private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> String {
        var members = [
            "\"ruleId\": \(JSONQuote.quote(diagnostic.rule.id))", "\"ruleIndex\": \(ruleIndex)",
            "\"level\": \(JSONQuote.quote(diagnostic.severity.rawValue))",
            "\"message\": {\"text\": \(JSONQuote.quote(diagnostic.message))}",
        ]
        if let span = diagnostic.span {
            let artifact = "{\"uri\": \(JSONQuote.quote(Self.uri(span.file.path)))}"
            let region = "{\"startLine\": \(span.line), \"startColumn\": \(span.column)}"
            members.append(
                "\"locations\": [{\"physicalLocation\": {\"artifactLocation\": \(artifact), \"region\": \(region)}}]")
        }
        return "\n        {\(members.joined(separator: ", "))}"
    }

    /// `spec/a b.yaml` → `spec/a%20b.yaml`; an absolute path becomes a `file:` URI.
    static func uri(_ path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        var result = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            if plain.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
