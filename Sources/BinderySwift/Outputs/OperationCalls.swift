// What stands within a method: the arguments put in their places, the operation's description, the call of the engine.

import BinderyIR

extension Emitter {
    ///     →  var arguments = CallArguments()
    ///        try arguments.query("tag", tag, style: .pipeDelimited, explode: false)
    func arguments(_ named: NamedOperation, _ checks: [Code]) -> Code {
        guard !named.parameters.isEmpty || !checks.isEmpty else { return "" }
        let lines = zip(named.operation.parameters, named.parameters).map { parameter, name -> Code in
            let wire: Code = "\(literal: parameter.wireName)"
            let how = manner(parameter)
            return switch parameter.location {
            case .path: "try arguments.path(\(wire), \(name)\(how))"
            case .query: "try arguments.query(\(wire), \(name)\(how))"
            case .header: "try arguments.header(\(wire), \(name)\(how))"
            case .cookie: "try arguments.cookie(\(wire), \(name)\(how))"
            case .querystring: "try arguments.querystring(\(name)\(how))"
            }
        }
        let check: Code =
            checks.isEmpty
            ? ""
            : """
            arguments.check { validator in
                \(checks)
            }
            """
        return """
            var arguments = CallArguments()
            \(check)
            \(lines)
            """
    }

    /// What is not as the runtime takes it anyway.
    /// - Parameter isRead: whether a server reads the parameter, to which it is all one what was escaped.
    func manner(_ parameter: Parameter, isRead: Bool = false) -> Code {
        let usual = parameter.location.defaultStyle
        let style: Code = parameter.style == usual ? "" : ", style: .\(name(of: parameter.style))"
        let isUsual = parameter.explodes == usual.explodesByDefault || parameter.style == .json
        let explode: Code =
            isUsual || parameter.location == .querystring ? "" : ", explode: \(flag(parameter.explodes))"
        let isReserved = parameter.allowsReserved && parameter.location == .query && !isRead
        let reserved: Code = isReserved ? ", allowReserved: true" : ""
        return "\(style)\(explode)\(reserved)\(encodings(parameter.encodings, label: "encodings: "))"
    }

    private func name(of style: Parameter.Style) -> Code {
        switch style {
        case .simple: "simple"
        case .label: "label"
        case .matrix: "matrix"
        case .form: "form"
        case .spaceDelimited: "spaceDelimited"
        case .pipeDelimited: "pipeDelimited"
        case .deepObject: "deepObject"
        case .cookie: "cookie"
        case .json: "json"
        }
    }

    private func flag(_ value: Bool) -> Code { value ? "true" : "false" }

    func invocation(_ named: NamedOperation, _ call: NamedCall, passesArguments: Bool) -> Code {
        let operation = named.operation
        let arguments: Code = passesArguments ? ", arguments: arguments" : ""
        return """
            let operation = \(description(operation, call))
            \(verb(call))(operation\(arguments)\(content(call, operation)), options: options)
            """
    }

    /// What a call says of its operation.
    /// - Parameter isServed: whether a server reads it, which writes no end of a stream that the description does not name.
    func description(_ operation: Operation, _ call: NamedCall, isServed: Bool = false) -> Code {
        """
        OperationDescription(
            id: \(literal: operation.id), method: \(literal: operation.httpMethod), path: \(literal: operation.path),
            \(Code.joined([security(operation)] + details(operation, call, isServed), by: ", ")))
        """
    }

    private func verb(_ call: NamedCall) -> Code {
        switch call.form {
        case .stream: "return try await engine.stream"
        case .plain(.nothing): "try await engine.perform"
        case .plain(.json): "return try await engine.send"
        case .plain(.text): "return try await engine.text"
        case .plain(.bytes): "return try await engine.download"
        case .plain(.byStatus): "return try await engine.choose"
        }
    }

    /// One scheme by its name, several that are all needed as a list.
    private func security(_ operation: Operation) -> Code {
        let requirements = operation.security.map { names -> Code in
            let literals = names.map { name -> Code in "\(literal: name)" }
            return literals.count == 1 ? literals[0] : "[\(Code.joined(literals, by: ", "))]"
        }
        return "security: [\(Code.joined(requirements, by: ", "))]"
    }

    private func details(_ operation: Operation, _ call: NamedCall, _ isServed: Bool) -> [Code] {
        var details: [Code] = []
        if let server = operation.servers.first { details.append("server: \(literal: server.url)") }
        switch call.form {
        case .plain(.text(let type)): details.append("accept: \(literal: type)")
        case .plain(.bytes(let types)):
            if !types.contains("*/*") { details.append("accept: \(literal: types.joined(separator: ", "))") }
        case .stream(let stream):
            if stream.contentType != "text/event-stream" { details.append("accept: \(literal: stream.contentType)") }
        case .plain(.json), .plain(.byStatus):
            if let accept = operation.accept { details.append("accept: \(literal: accept)") }
        case .plain(.nothing): break
        }
        let errors = documentedErrors(operation)
        if !errors.isEmpty { details.append("errors: [\(Code.joined(errors, by: ", "))]") }
        if case .stream(let stream) = call.form {
            let ending = isServed && !stream.writesSentinel ? [] : ending(stream)
            switch stream.framing {
            case .events: details += ending
            case .envelopes: details += ending + ["framing: .envelopes"]
            case .lines: details.append("framing: .lines")
            case .records: details.append("framing: .records")
            }
        }
        return details
    }

    private func ending(_ stream: Streaming) -> [Code] {
        ["sentinel: \(literal: stream.sentinel)"] + (stream.requiresSentinel ? ["requiresSentinel: true"] : [])
    }

    /// Each type once, with all its statuses.
    private func documentedErrors(_ operation: Operation) -> [Code] {
        var statuses: [(type: TypeUse, codes: [Code])] = []
        for error in operation.errors {
            guard let type = error.type else { continue }
            let code: Code = "\(literal: error.status)"
            if let index = statuses.firstIndex(where: { $0.type == type }) {
                statuses[index].codes.append(code)
            } else {
                statuses.append((type, [code]))
            }
        }
        // A type that `default` names, and no other, needs no more said.
        if statuses.count == 1, operation.errors.contains(where: { $0.status == "default" && $0.type != nil }) {
            statuses[0].codes = ["\(literal: "default")"]
        }
        return statuses.map { type, codes in
            "DocumentedError(\(self.type(type, in: .file)).self, \(Code.joined(codes, by: ", ")))"
        }
    }

    private func content(_ call: NamedCall, _ operation: Operation) -> Code {
        guard let body = call.body else { return "" }
        let isOptional = takesOptional(call, operation)
        let type: Code = "contentType: \(literal: body.contentType)"
        if body.form == .json, body.isRequired, names.isOptional(body.type) {
            // Of a body that has to be there, nil is null.
            return ", content: .json(request, \(type))"
        }
        if body.form == .json, body.contentType == "application/json" { return ", body: request" }
        let value: Code = isOptional ? "$0" : "request"
        let maker: Code
        switch body.form {
        case .json: maker = ".json(\(value), \(type))"
        case .form: maker = ".form(\(value)\(encodings(body.encodings)))"
        case .multipart: maker = ".multipart(\(value)\(encodings(body.encodings)))"
        case .text: maker = ".text(\(value), \(type))"
        case .bytes: maker = ".bytes(\(value), \(type))"
        }
        return isOptional ? ", content: request.map { RequestContent\(maker) }" : ", content: \(maker)"
    }

    func encodings(_ encodings: [PartEncoding], label: Code = "") -> Code {
        guard !encodings.isEmpty else { return "" }
        let encodings = encodings.map { encoding -> Code in
            var parts: [Code] = ["\(literal: encoding.property)"]
            if let type = encoding.contentType { parts.append("contentType: \(literal: type)") }
            if let style = encoding.style { parts.append("style: .\(name(of: style))") }
            if let explodes = encoding.explodes { parts.append("explode: \(flag(explodes))") }
            if encoding.allowsReserved { parts.append("allowReserved: true") }
            return "FieldEncoding(\(Code.joined(parts, by: ", ")))"
        }
        return ", \(label)[\(Code.joined(encodings, by: ", "))]"
    }
}
