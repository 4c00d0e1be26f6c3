// What stands in one row of a server's table: the arguments read from the request, the handler called, its result written.

import BinderyIR

extension Emitter {
    ///     →  ServerOperation(OperationDescription(…), queryNames: ["limit"]) { call in … }
    func row(_ named: NamedOperation, _ server: ServerNames, _ validations: Validations) -> Code {
        let operation = named.operation
        let queries = operation.parameters.filter { $0.location == .query }.map { "\(literal: $0.wireName)" as Code }
        let types = named.calls.map { mediaTypes($0, of: named.operation) }
        let all = types.contains(where: \.isEmpty) ? [] : types.flatMap { $0 }
        let produced = all.indices.filter { all.firstIndex(of: all[$0]) == $0 }.map { "\(literal: all[$0])" as Code }
        let facts: Code =
            (queries.isEmpty ? "" : ", queryNames: [\(Code.joined(queries, by: ", "))]" as Code)
        let produces: Code = produced.isEmpty ? "" : ", produces: [\(Code.joined(produced, by: ", "))]"
        let call = free("call", beside: named)
        return """
            \(server.library("ServerOperation"))(
                \(description(operation, streamed(named) ?? named.calls[0], isServed: true))\(facts)\(produces)
            ) { \(call) in
                \(zip(operation.parameters, named.parameters).map { reading($0, $1, call, server) })
                \(bodies(named, call, server, validations))
            }
            """
    }

    private func streamed(_ named: NamedOperation) -> NamedCall? {
        named.calls.first { if case .stream = $0.form { true } else { false } }
    }

    /// The media types of a response; empty: any.
    private func mediaTypes(_ named: NamedCall, of operation: Operation) -> [String] {
        switch named.form {
        case .plain(.nothing), .plain(.byStatus): []
        case .plain(.json): [operation.accept ?? "application/json"]
        case .plain(.text(let type)): [type]
        case .plain(.bytes(let types)): types
        case .stream(let stream): [stream.contentType]
        }
    }

    // MARK: Arguments

    ///     →  let limit: Int? = try call.query(optional: "limit", shape: .literal)
    private func reading(
        _ parameter: Parameter, _ name: Identifier, _ call: Identifier, _ server: ServerNames
    ) -> Code {
        let shape = ValueShapes(names).code(parameter.type)
        let how = manner(parameter, isRead: true)
        let type = parameter.isRequired ? type(parameter.type, in: .file) : optionalType(parameter.type, in: .file)
        let isOptional = !parameter.isRequired && parameter.location != .path
        let wire: Code = "\(isOptional ? "optional: " : "")\(literal: parameter.wireName)"
        let reader: Code =
            switch parameter.location {
            case .path: "path"
            case .query: "query"
            case .header: "header"
            case .cookie: "cookie"
            case .querystring: "querystring"
            }
        // What is optional already is not made so again.
        let value: Code = isOptional && names.isOptional(parameter.type) ? " ?? nil" : ""
        return "let \(name): \(type) = try \(call).\(reader)(\(wire), shape: \(shape)\(how))\(value)"
    }

    // MARK: Bodies

    private func bodies(
        _ named: NamedOperation, _ call: Identifier, _ server: ServerNames, _ validations: Validations
    ) -> Code {
        let bodies = named.operation.bodies
        func branch(_ body: Body?) -> Code {
            let calls = named.calls.filter { $0.body?.contentType == body?.contentType }
            return responses(named, calls, call, server, validations)
        }
        guard let first = bodies.first else { return branch(nil) }
        let types = bodies.map { "\(literal: $0.contentType)" as Code }
        let choice: Code = "try \(call).content(among: [\(Code.joined(types, by: ", "))])"
        guard bodies.count > 1 else {
            return """
                _ = \(choice)
                \(branch(first))
                """
        }
        let branches = bodies.enumerated().map { index, body -> Code in
            let label: Code = index == bodies.count - 1 ? "default" : "case \(literal: index)"
            return """
                \(label):
                    \(branch(body))
                """
        }
        return """
            switch \(choice) {
            \(branches)
            }
            """
    }

    ///     →  let request: Pet = try await call.json()
    private func reading(_ named: NamedCall, _ operation: Operation, _ call: Identifier) -> Code {
        guard let body = named.body else { return "" }
        let mayBeMissing = !body.isRequired && streamSwitch(named, operation) == nil
        let type = mayBeMissing ? optionalType(body.type, in: .file) : type(body.type, in: .file)
        let shape = ValueShapes(names).code(body.type)
        let value: Code =
            switch body.form {
            case .json: "try await \(call).\(mayBeMissing ? "optionalJSON" : "json")()"
            case .form:
                "try await \(call).\(mayBeMissing ? "optionalForm" : "form")(shape: \(shape)\(encodings(body.encodings)))"
            case .multipart:
                "try await \(call).\(mayBeMissing ? "optionalMultipart" : "multipart")(shape: \(shape)\(encodings(body.encodings)))"
            case .text: mayBeMissing ? "try await \(call).hasBody ? \(call).text() : nil" : "try await \(call).text()"
            case .bytes:
                mayBeMissing ? "try await \(call).hasBody ? \(call).upload() : nil" : "try await \(call).upload()"
            }
        let isOptionalAlready = mayBeMissing && names.isOptional(body.type)
        return "let request: \(type) = \(value)\(isOptionalAlready ? " ?? nil" : "")"
    }

    // MARK: Responses

    /// The methods of one body: the stream where the request asks for it, of the others the one whose type is accepted.
    private func responses(
        _ named: NamedOperation, _ calls: [NamedCall], _ call: Identifier, _ server: ServerNames,
        _ validations: Validations
    ) -> Code {
        guard let first = calls.first else { return "" }
        let operation = named.operation
        func response(_ chosen: NamedCall) -> Code {
            let checks = validations.checks(of: named, chosen)
            let check: Code =
                checks.isEmpty
                ? ""
                : """
                try \(call).check { validator in
                    \(checks)
                }
                """
            return """
                \(check)
                \(responding(named, chosen, call, server))
                """
        }
        var rest = calls
        var streamed: Code = ""
        if calls.count > 1, let place = calls.firstIndex(where: { if case .stream = $0.form { true } else { false } }),
            let property = streamSwitch(calls[place], operation)
        {
            streamed = """
                if \(property.value(of: "request")) == true {
                    \(response(calls[place]))
                }
                """
            rest.remove(at: place)
        }
        return """
            \(reading(first, operation, call))
            \(streamed)
            \(rest.count == 1 ? response(rest[0]) : choice(rest, of: operation, call, response))
            """
    }

    private func choice(
        _ calls: [NamedCall], of operation: Operation, _ call: Identifier, _ response: (NamedCall) -> Code
    ) -> Code {
        let types = calls.map { "\(literal: mediaTypes($0, of: operation).first ?? "*/*")" as Code }
        let branches = calls.enumerated().map { index, chosen -> Code in
            let label: Code = index == calls.count - 1 ? "default" : "case \(literal: index)"
            return """
                \(label):
                    \(response(chosen))
                """
        }
        return """
            switch \(call).accepted(among: [\(Code.joined(types, by: ", "))]) {
            \(branches)
            }
            """
    }

    ///     →  return try call.json(try await handler.create(request, context: call.context))
    private func responding(
        _ named: NamedOperation, _ chosen: NamedCall, _ call: Identifier, _ server: ServerNames
    ) -> Code {
        let given = parameters(named, chosen).map { parameter -> Code in
            parameter.isBody ? "request" : "\(member: parameter.name): \(parameter.name)"
        }
        let arguments = Code.joined(given + ["context: \(call).context"], by: ", ")
        let result: Code =
            "try await \(server.variable(of: named.operation)).\(member: chosen.method)(\(arguments))"
        let stated = named.operation.successStatus.flatMap { $0 == 200 ? nil : $0 }
        let status: Code = stated.map { ", status: \(literal: $0)" } ?? ""
        let accept: Code = named.operation.accept.map { ", contentType: \(literal: $0)" } ?? ""
        switch chosen.form {
        case .plain(.nothing):
            let stated = named.operation.successStatus.flatMap { $0 == 204 ? nil : $0 }
            let status: Code = stated.map { "status: \(literal: $0)" } ?? ""
            return """
                \(result)
                return \(call).nothing(\(status))
                """
        case .plain(.json): return "return try \(call).json(\(result)\(status)\(accept))"
        case .plain(.text(let type)):
            return "return \(call).text(\(result)\(status), contentType: \(literal: type))"
        case .plain(.bytes(let types)):
            return "return \(call).bytes(\(result)\(status), contentType: \(literal: types.first ?? "*/*"))"
        case .plain(.byStatus(let responses)):
            return """
                switch \(result) {
                \(responses.map { writing($0, call, accept) })
                }
                """
        case .stream(let stream):
            let type: Code =
                stream.contentType == "text/event-stream" ? "" : ", contentType: \(literal: stream.contentType)"
            return "return try await \(call).stream(\(result)\(type))"
        }
    }

    /// A range has no status of its own: there the handler's counts, else 200.
    private func writing(_ response: StatusResponse, _ call: Identifier, _ accept: Code) -> Code {
        let name = caseName(response.status)
        let status: Code = "status: \(literal: Int(response.status) ?? 200)"
        return switch response.body {
        case .nothing, .byStatus: "case .\(name): return \(call).nothing(\(status))"
        case .json: "case .\(name)(let value): return try \(call).json(value, \(status)\(accept))"
        case .text(let type):
            "case .\(name)(let value): return \(call).text(value, \(status), contentType: \(literal: type))"
        case .bytes(let types):
            "case .\(name)(let value): return \(call).bytes(.init(value), \(status), contentType: \(literal: types.first ?? "*/*"))"
        }
    }
}
