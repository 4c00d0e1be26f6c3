// An operation whose successes differ by status gets an enum with a case for each.

import BinderyIR

extension Emitter {
    ///     200: Job, 204: nothing   →   public enum StartResponse: ResponseByStatus { case ok(Job); case noContent … }
    func statusResponses() -> [Code] {
        api.operations.compactMap { operation in
            guard case .byStatus(let responses)? = operation.response,
                let name = names.extras.responses[operation.pointer]
            else { return nil }
            return statusResponse(name, operation, responses)
        }
    }

    private func statusResponse(_ name: Identifier, _ operation: Operation, _ responses: [StatusResponse]) -> Code {
        let cases = responses.map { response -> Code in
            """
            \(DocComment(response.documentation, "Status \(response.status)."))
            case \(caseName(response.status))\(payload(response.body).map { "(\($0))" } ?? "")
            """
        }
        // Single statuses before ranges, ranges before the rest.
        let ordered =
            responses.filter { Int($0.status) != nil }
            + responses.filter { Int($0.status) == nil && $0.status != "default" }
        let reading = ordered.map { response -> Code in
            "case \(pattern(response.status)): self = .\(caseName(response.status))\(value(response.body))"
        }
        let rest = responses.first { $0.status == "default" }
        let other: Code =
            rest.map { "self = .\(caseName($0.status))\(value($0.body))" } ?? "throw response.undocumented()"
        return """
            \(DocComment("What `\(operation.method)` responses, by status.", indentation: 0))
            \(modifier)enum \(name): ResponseByStatus {
                \(Code.paragraphs(cases))

                \(modifier)init(_ response: BufferedResponse) throws {
                    switch response.status {
                    \(reading)
                    default: \(other)
                    }
                }
            }
            """
    }

    private func payload(_ response: ResponseBody) -> Code? {
        switch response {
        case .nothing, .byStatus: nil
        case .json(let use): type(use, in: .file)
        case .text: "String"
        case .bytes: "[UInt8]"
        }
    }

    private func value(_ response: ResponseBody) -> Code {
        switch response {
        case .nothing, .byStatus: ""
        case .json: "(try response.json())"
        case .text: "(response.text)"
        case .bytes: "(response.bytes)"
        }
    }

    private func pattern(_ status: String) -> Code {
        if let code = Int(status) { return "\(literal: code)" }
        return "200..<300"
    }

    func caseName(_ status: String) -> Identifier {
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
