// An operation becomes one method, or two where it also streams.

import BinderyIR

extension Emitter {
    ///     →  public func create(_ request: ChatRequest) async throws -> ChatResponse { … }
    ///        public func stream(_ request: ChatRequest) async throws -> EventStream<ChatChunk> { … }
    func methods(_ named: NamedOperation, depth: Int) -> [Code] {
        forms(named).map { streams in
            let operation = named.operation
            return """
                \(docs(named, streams: streams, depth: depth))
                \(operation.isDeprecated ? deprecation(operation.documentation) : "")
                \(modifier)\(signature(named, streams: streams, defaults: true)) {
                    \(streamSwitch(operation).map { settle($0, streams: streams) } ?? "")
                    \(arguments(named))
                    \(call(named, streams: streams))
                }
                """
        }
    }

    /// The same as a protocol's requirements.
    func requirements(_ named: NamedOperation) -> [Code] {
        forms(named).map { streams in
            """
            \(docs(named, streams: streams, depth: 1))
            \(named.operation.isDeprecated ? deprecation(named.operation.documentation) : "")
            \(signature(named, streams: streams, defaults: false))
            """
        }
    }

    /// For each method whether it streams.
    private func forms(_ named: NamedOperation) -> [Bool] {
        if named.streamMethod != nil { return [false, true] }
        return [named.operation.stream != nil]
    }

    private func docs(_ named: NamedOperation, streams: Bool, depth: Int) -> DocComment {
        let operation = named.operation
        let stream = streams ? "The answer comes as a stream of events." : nil
        let parameters = zip(operation.parameters, named.parameters).compactMap { parameter, name in
            parameter.documentation.map { "- Parameter \(name): \(DocComment.oneLine($0))" }
        }
        return DocComment(
            [
                operation.documentation, stream, "`\(operation.httpMethod) \(operation.path)`",
                parameters.isEmpty ? nil : parameters.joined(separator: "\n"),
                "- Throws: " + (operation.body == nil ? "" : "``ValidationError`` for a request that breaks a bound, ")
                    + "``APIError`` for a status other than 2xx, ``ClientError`` where no readable answer came.",
            ],
            indentation: 4 * depth)
    }

    private func signature(_ named: NamedOperation, streams: Bool, defaults: Bool) -> Code {
        let operation = named.operation
        let method = streams ? named.streamMethod ?? named.method : named.method
        var required: [Code] = []
        var optional: [Code] = []
        for (parameter, name) in zip(operation.parameters, named.parameters) {
            if parameter.isRequired {
                required.append("\(name): \(type(parameter.type, in: .file))")
            } else {
                let start: Code = "\(name): \(optionalType(parameter.type, in: .file))"
                optional.append(defaults ? "\(start) = nil" : start)
            }
        }
        if let body = operation.body {
            if body.isRequired || streamSwitch(operation) != nil {
                required.append("_ request: \(type(body.type, in: .file))")
            } else {
                let start: Code = "_ request: \(optionalType(body.type, in: .file))"
                optional.insert(defaults ? "\(start) = nil" : start, at: 0)
            }
        }
        let result = result(operation, streams)
        let parameters = list(required + optional, after: method.text.count + result.text.count + 22, indentation: 8)
        return "func \(method)\(parameters) async throws\(result)"
    }

    private func result(_ operation: Operation, _ streams: Bool) -> Code {
        if streams, let stream = operation.stream { return " -> EventStream<\(type(stream.chunk, in: .file))>" }
        return operation.success.map { " -> \(type($0, in: .file))" } ?? ""
    }

    /// The boolean property of a request by which the stream is asked for.
    private func streamSwitch(_ operation: Operation) -> StoredProperty? {
        guard let wire = operation.stream?.switchProperty, let body = operation.body,
            let (id, record) = names.record(body.type),
            let property = stored(id, record).first(where: { $0.property.wireName == wire }),
            names.resolved(property.use) == .boolean || names.resolved(property.use) == .nullable(.boolean)
        else { return nil }
        return property
    }

    /// The request with the switch as the method needs it, whatever the caller has set.
    private func settle(_ property: StoredProperty, streams: Bool) -> Code {
        let member = property.value(of: "request")
        let wire = property.property.wireName
        let off: Code = property.isOptional ? "nil" : "false"
        let set: Code = streams ? "\(member) = true" : "if \(member) == true { \(member) = \(off) }"
        return """
            var request = request
            \(set)
            request.unknownFields[\(literal: wire)] = nil
            """
    }

    private func arguments(_ named: NamedOperation) -> Code {
        guard !named.parameters.isEmpty else { return "" }
        let lines = zip(named.operation.parameters, named.parameters).map { parameter, name -> Code in
            let wire: Code = "\(literal: parameter.wireName)"
            return switch parameter.location {
            case .path: "try arguments.path(\(wire), \(name))"
            case .query: "try arguments.query(\(wire), \(name), explode: \(parameter.explodes ? "true" : "false"))"
            case .header: "try arguments.header(\(wire), \(name))"
            case .cookie: "try arguments.cookie(\(wire), \(name))"
            }
        }
        return """
            var arguments = CallArguments()
            \(lines)
            """
    }

    private func call(_ named: NamedOperation, streams: Bool) -> Code {
        let operation = named.operation
        let security = Code.joined(operation.security.map { "\(literal: $0)" }, by: ", ")
        let sentinel: Code = streams ? operation.stream.map { ", sentinel: \(literal: $0.sentinel)" } ?? "" : ""
        let method: Code = streams ? "stream" : operation.success == nil ? "perform" : "send"
        let arguments: Code = named.parameters.isEmpty ? "" : ", arguments: arguments"
        let body: Code = operation.body == nil ? "" : ", body: request"
        let result: Code = streams || operation.success != nil ? "return " : ""
        return """
            let operation = OperationDescription(
                id: \(literal: operation.id), method: \(literal: operation.httpMethod), path: \(literal: operation.path),
                security: [\(security)]\(sentinel))
            \(result)try await engine.\(method)(operation\(arguments)\(body))
            """
    }
}
