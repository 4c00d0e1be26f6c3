// The findings of a run → what a person reads, and the same as JSON or as diagnostics.

import BinderyDiagnostics
import BinderyGenerator
import BinderyIR

/// In which form findings are told.
package enum ConformFormat: String, CaseIterable { case text, json, sarif }

extension ConformRun {
    /// Whether something weighs at least as much.
    package func has(_ weight: FindingKind.Weight) -> Bool { findings.all.contains { $0.weight >= weight } }

    /// The heaviest first, then by how often.
    private var inOrder: [Finding] {
        findings.all.enumerated().sorted {
            ($1.element.weight, $1.element.count, $0.offset) < ($0.element.weight, $0.element.count, $1.offset)
        }.map(\.element)
    }

    package func text(as format: ConformFormat, coverage: Bool, remarks: Bool) -> String {
        switch format {
        case .text: text(coverage: coverage, remarks: remarks)
        case .json: json
        case .sarif: SARIFDocument(inOrder.map(\.diagnostic)).text + "\n"
        }
    }

    private func text(coverage: Bool, remarks: Bool) -> String {
        var lines: [String] = []
        for finding in inOrder where remarks || finding.weight > .remark {
            let place = finding.span.map { "\($0): " } ?? ""
            lines.append("\(place)\(finding.message) [\(finding.key.kind.rawValue)]")
            if !finding.key.pointer.isEmpty { lines.append("    at #\(finding.key.pointer)") }
            let within = finding.firstPointer.isEmpty ? "" : " \(finding.firstPointer)"
            lines.append("    first in \(finding.first), \(finding.firstPart)\(within)")
            if !finding.values.isEmpty { lines.append("    such as \(finding.values.joined(separator: ", "))") }
        }
        if coverage { lines += unseen.map { "\($0.span): no exchange belongs to \($0.id) [operation-not-seen]" } }
        let matched = seen.count { $0 > 0 }
        lines.append(
            "\(conforming) of \(exchanges) exchanges conform; \(matched) of \(seen.count) operations were seen")
        return lines.joined(separator: "\n") + "\n"
    }

    private var unseen: [ContractOperation] {
        zip(contract.operations, seen).filter { $0.1 == 0 }.map(\.0)
    }

    private var json: String {
        let found = inOrder.map { finding in
            var members = [
                "\"kind\": \(quoted(finding.key.kind.rawValue))", "\"weight\": \(quoted("\(finding.weight)"))",
                "\"message\": \(quoted(finding.message))", "\"pointer\": \(quoted(finding.key.pointer))",
                "\"count\": \(finding.count)", "\"exchanges\": \(finding.exchanges)",
                "\"kinds\": [\(finding.kinds.map { quoted($0.rawValue) }.sorted().joined(separator: ", "))]",
                "\"first\": {\"place\": \(quoted("\(finding.first)")), \"part\": \(quoted(finding.firstPart)), "
                    + "\"pointer\": \(quoted(finding.firstPointer))}",
            ]
            if let span = finding.span { members.append("\"place\": \(quoted("\(span)"))") }
            if !finding.values.isEmpty {
                members.append("\"values\": [\(finding.values.map { quoted($0) }.joined(separator: ", "))]")
            }
            return "\n    {\(members.joined(separator: ", "))}"
        }
        let missing = unseen.map { quoted($0.id) }.joined(separator: ", ")
        return """
            {
              "exchanges": \(exchanges),
              "conforming": \(conforming),
              "operationsNotSeen": [\(missing)],
              "findings": [\(found.joined(separator: ","))]
            }

            """
    }

    private func quoted(_ text: String) -> String { JSONQuote.quote(text) }
}

extension Finding {
    /// What contradicts is an error; the place is the description's, or the recording's where it has none.
    fileprivate var diagnostic: Diagnostic {
        let severity: Diagnostic.Severity =
            switch weight {
            case .contradiction: .error
            case .undeclared: .warning
            case .remark: .note
            }
        let within = firstPointer.isEmpty ? "" : " \(firstPointer)"
        let told = "\(message); first in \(first), \(firstPart)\(within)"
        return Diagnostic(severity, Rule(stringLiteral: key.kind.rawValue), told, at: span ?? first)
    }

    package var message: String {
        let often = count == exchanges ? "\(count)×" : "\(count)× in \(exchanges) exchanges"
        return "\(matter), \(often)"
    }

    /// What is the matter, however often.
    package var matter: String {
        let seen = kinds.map(\.rawValue).sorted().joined(separator: ", ")
        return switch key.kind {
        case .undeclaredMember:
            isForbidden
                ? "the member '\(key.detail)' (\(seen)) is forbidden, but present"
                : "the member '\(key.detail)' (\(seen)) is not described"
        case .missingMember: "the member '\(key.detail)' is required, but missing"
        case .unexpectedNull: "null comes where it is not allowed"
        case .otherType: "a value is of another type: \(seen)"
        case .newWord: "a value is not one of those that are listed"
        case .unlistedWord: "a value is not listed among those that are known"
        case .unknownVariant: "no variant has this value of '\(key.detail)'"
        case .brokenBound: "a value breaks '\(key.detail)'"
        case .otherFormat: "a text does not have the '\(key.detail)' that is stated"
        case .missingParameter: "the parameter '\(key.detail)' is required, but missing"
        case .undeclaredParameter: "the parameter '\(key.detail)' of the query is not described"
        case .missingHeader: "the header '\(key.detail)' is required, but missing"
        case .missingBody: "the body is required, but missing"
        case .undescribedStatus: "the status \(key.detail) is not described"
        case .undescribedContent: "the media type \(key.detail) is not described"
        case .unmatchedExchange: "no operation matches \(key.detail)"
        case .operationNotSeen: "no exchange belongs to \(key.detail)"
        }
    }
}
