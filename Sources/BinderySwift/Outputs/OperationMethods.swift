// An operation becomes one method, or several where it takes several bodies or responses in several ways.

import BinderyIR

extension Emitter {
    ///     →  public func create(_ request: ChatRequest) async throws -> ChatResponse { … }
    ///        public func stream(_ request: ChatRequest) async throws -> EventStream<ChatChunk> { … }
    func methods(_ named: NamedOperation, _ validations: Validations, depth: Int) -> [Code] {
        named.calls.map { call in
            let checks = validations.checks(of: named, call)
            return """
                \(docs(named, call, depth: depth))
                \(named.operation.isDeprecated ? deprecation(named.operation.documentation) : "")
                \(modifier)\(signature(named, call, .method)) {
                    \(settled(call, named.operation))
                    \(arguments(named, checks))
                    \(invocation(named, call, passesArguments: !named.parameters.isEmpty || !checks.isEmpty))
                }
                """
        }
    }

    /// The same as a protocol's requirements.
    func requirements(_ named: NamedOperation) -> [Code] {
        named.calls.map { call in
            """
            \(docs(named, call, depth: 1))
            \(named.operation.isDeprecated ? deprecation(named.operation.documentation) : "")
            \(signature(named, call, .requirement))
            """
        }
    }

    private func docs(_ named: NamedOperation, _ call: NamedCall, depth: Int) -> DocComment {
        let operation = named.operation
        let parameters = zip(operation.parameters, named.parameters).compactMap { parameter, name in
            parameter.documentation.map { "- Parameter \(name): \(DocComment.oneLine($0))" }
        }
        return DocComment(
            [
                operation.documentation, bodyDocs(call), responseDocs(call),
                "`\(operation.httpMethod) \(operation.path)`",
                parameters.isEmpty ? nil : parameters.joined(separator: "\n"),
                "- Throws: " + (operation.body == nil ? "" : "`ValidationError` for a request that breaks a bound, ")
                    + "`APIError` for a status other than 2xx, `ClientError` where no readable response came.",
            ],
            indentation: 4 * depth)
    }

    func bodyDocs(_ call: NamedCall) -> String? {
        guard let body = call.body else { return nil }
        switch body.form {
        case .json: return nil
        case .form, .multipart: return "The request is sent as `\(body.contentType)`."
        case .text, .bytes: return "What is sent is `\(body.contentType)`."
        }
    }

    func responseDocs(_ call: NamedCall) -> String? {
        switch call.form {
        case .stream(let stream):
            switch stream.framing {
            case .events, .envelopes: "The response comes as a stream of events."
            case .lines, .records: "The response comes as a stream of items."
            }
        case .plain(.bytes(let types)): "The response is `\(types.joined(separator: "`, `"))`."
        case .plain(.text(let type)): "The response is `\(type)`."
        case .plain(.nothing), .plain(.json), .plain(.byStatus): nil
        }
    }

    private enum Place { case method, requirement, shorthand }

    private func signature(_ named: NamedOperation, _ call: NamedCall, _ place: Place) -> Code {
        var items = parameters(named, call).map { parameter -> Code in
            let label: Code = parameter.isBody ? "_ " : ""
            let start: Code = "\(label)\(parameter.name): \(parameter.type)"
            return parameter.isRequired || place == .requirement ? start : "\(start) = nil"
        }
        switch place {
        case .method: items.append("options: CallOptions = CallOptions()")
        case .requirement: items.append("options: CallOptions")
        case .shorthand: break
        }
        let result = result(named, call)
        let lead = call.method.text.count + result.width + 22
        return "func \(call.method)\(list(items, after: lead, indentation: 8)) async throws\(result)"
    }

    /// What a method takes, the body before what can be left out.
    func parameters(
        _ named: NamedOperation, _ call: NamedCall
    ) -> [(name: Identifier, type: Code, isRequired: Bool, isBody: Bool)] {
        let operation = named.operation
        var required: [(name: Identifier, type: Code, isRequired: Bool, isBody: Bool)] = []
        var optional = required
        for (parameter, name) in zip(operation.parameters, named.parameters) {
            if parameter.isRequired {
                required.append((name, type(parameter.type, in: .file), true, false))
            } else {
                optional.append((name, optionalType(parameter.type, in: .file), false, false))
            }
        }
        if let body = call.body {
            let name = Identifier(known: "request")
            if body.isRequired || streamSwitch(call, operation) != nil {
                required.append((name, type(body.type, in: .file), true, true))
            } else {
                optional.insert((name, optionalType(body.type, in: .file), false, true), at: 0)
            }
        }
        return required + optional
    }

    /// The protocol's methods as they are called most often: a requirement has no defaults.
    ///
    ///     →  public func create(_ request: ChatRequest) async throws -> ChatResponse {
    ///            try await self.create(request, options: CallOptions())
    ///        }
    func shorthands(_ named: NamedOperation) -> [Code] {
        named.calls.map { call in
            let given = parameters(named, call).map { parameter -> Code in
                parameter.isBody ? "\(parameter.name)" : "\(member: parameter.name): \(parameter.name)"
            }
            let arguments = Code.joined(given + ["options: CallOptions()"], by: ", ")
            return """
                /// The same without options.
                \(named.operation.isDeprecated ? deprecation(named.operation.documentation) : "")
                \(modifier)\(signature(named, call, .shorthand)) {
                    try await self.\(member: call.method)(\(arguments))
                }
                """
        }
    }

    private func result(_ named: NamedOperation, _ call: NamedCall) -> Code {
        switch call.form {
        case .stream(let stream): " -> EventStream<\(type(stream.chunk, in: .file))>"
        case .plain(.nothing): ""
        case .plain(.json(let type)): " -> \(self.type(type, in: .file))"
        case .plain(.text): " -> String"
        case .plain(.bytes): " -> ByteStream"
        case .plain(.byStatus): named.response.map { " -> \($0)" } ?? ""
        }
    }

    /// Whether the body is a value that may be nil.
    func takesOptional(_ call: NamedCall, _ operation: Operation) -> Bool {
        guard let body = call.body else { return false }
        return !(body.isRequired || streamSwitch(call, operation) != nil) || names.isOptional(body.type)
    }

    /// The boolean property of a request by which the stream is asked for.
    func streamSwitch(_ call: NamedCall, _ operation: Operation) -> StoredProperty? {
        guard let wire = operation.stream?.switchProperty, let body = call.body,
            let (id, _) = names.record(body.type),
            let property = stored(id).first(where: { $0.property.wireName == wire }),
            names.resolved(property.use) == .boolean || names.resolved(property.use) == .nullable(.boolean)
        else { return nil }
        return property
    }

    /// The request as the method sends it, whatever the caller has set.
    private func settled(_ call: NamedCall, _ operation: Operation) -> Code {
        let lines = (streamSwitch(call, operation).map { settle($0, call) } ?? []) + steering(call, operation)
        return lines.isEmpty ? "" : Code.joined(["var request = request"] + lines)
    }

    /// The switch as the method needs it.
    private func settle(_ property: StoredProperty, _ call: NamedCall) -> [Code] {
        let member = property.value(of: "request")
        let wire = property.property.wireName
        let off: Code = property.isOptional ? "nil" : "false"
        let set: Code =
            if case .stream = call.form { "\(member) = true" } else { "if \(member) == true { \(member) = \(off) }" }
        return [set, "request.unknownFields[\(literal: wire)] = nil"]
    }
}
