// An operation whose successes differ by status gets an enum with a case for each.

import BinderyIR

extension Emitter {
    ///     200: Job, 204: nothing   →   public enum StartAnswer: StatusAnswer { case ok(Job); case noContent … }
    func statusAnswers() -> [Code] {
        api.operations.compactMap { operation in
            guard case .byStatus(let answers)? = operation.answer, let name = names.extras.answers[operation.pointer]
            else { return nil }
            return statusAnswer(name, operation, answers)
        }
    }

    private func statusAnswer(_ name: Identifier, _ operation: Operation, _ answers: [StatusAnswer]) -> Code {
        let cases = answers.map { answer -> Code in
            """
            \(DocComment(answer.documentation, "Status \(answer.status)."))
            case \(caseName(answer.status))\(payload(answer.answer).map { "(\($0))" } ?? "")
            """
        }
        // Single statuses before ranges, ranges before the rest.
        let ordered =
            answers.filter { Int($0.status) != nil }
            + answers.filter { Int($0.status) == nil && $0.status != "default" }
        let reading = ordered.map { answer -> Code in
            "case \(pattern(answer.status)): self = .\(caseName(answer.status))\(value(answer.answer))"
        }
        let rest = answers.first { $0.status == "default" }
        let other: Code =
            rest.map { "self = .\(caseName($0.status))\(value($0.answer))" } ?? "throw answer.undocumented()"
        return """
            \(DocComment("What `\(operation.method)` answers, by status.", indentation: 0))
            \(modifier)enum \(name): StatusAnswer {
                \(Code.paragraphs(cases))

                \(modifier)init(_ answer: WholeAnswer) throws {
                    switch answer.status {
                    \(reading)
                    default: \(other)
                    }
                }
            }
            """
    }

    private func payload(_ answer: Answer) -> Code? {
        switch answer {
        case .nothing, .byStatus: nil
        case .json(let use): type(use, in: .file)
        case .text: "String"
        case .bytes: "[UInt8]"
        }
    }

    private func value(_ answer: Answer) -> Code {
        switch answer {
        case .nothing, .byStatus: ""
        case .json: "(try answer.json())"
        case .text: "(answer.text)"
        case .bytes: "(answer.bytes)"
        }
    }

    private func pattern(_ status: String) -> Code {
        if let code = Int(status) { return "\(literal: code)" }
        return "200..<300"
    }

    private func caseName(_ status: String) -> Identifier {
        switch status {
        case "200": Identifier(known: "ok")
        case "201": Identifier(known: "created")
        case "202": Identifier(known: "accepted")
        case "203": Identifier(known: "nonAuthoritative")
        case "204": Identifier(known: "noContent")
        case "205": Identifier(known: "resetContent")
        case "206": Identifier(known: "partialContent")
        case "207": Identifier(known: "multiStatus")
        case "default": Identifier(known: "other")
        default: Int(status).flatMap { Identifier("status\($0)") } ?? Identifier(known: "success")
        }
    }
}
