// An operation's parameters, its path item's with them, go in; those that can be sent come out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads parameters of scalars and of arrays of scalars.
struct ParameterReading {
    let lowering: SchemaLowering
    let operation: String

    /// nil where a parameter is needed that cannot be sent; a diagnostic says which.
    func read(_ endpoint: Endpoint) -> [Parameter]? {
        var located: [Located] = []
        var indices: [String: Int] = [:]
        for reference in endpoint.item.elements("parameters") + endpoint.operation.elements("parameters") {
            guard let parameter = lowering.references.follow(reference) else { continue }
            let key = "\(parameter.child("in")?.node.text ?? "") \(parameter.child("name")?.node.text ?? "")"
            if let index = indices[key] {
                located[index] = parameter
            } else {
                indices[key] = located.count
                located.append(parameter)
            }
        }
        var parameters: [Parameter] = []
        for parameter in located {
            switch read(parameter) {
            case .parameter(let read): parameters.append(read)
            case .ignored: continue
            case .impossible: return nil
            }
        }
        return parameters + undeclared(in: endpoint, parameters)
    }

    private enum Answer {
        case parameter(Parameter)
        case ignored
        case impossible
    }

    private func read(_ parameter: Located) -> Answer {
        guard let name = parameter.child("name")?.node.text,
            let location = parameter.child("in")?.node.text.flatMap(Parameter.Location.init(rawValue:))
        else {
            lowering.log.warning("malformed-parameter", "a parameter needs 'name' and 'in'", at: parameter.span)
            return .ignored
        }
        // The specification gives these three headers no meaning as parameters.
        if location == .header, ["accept", "content-type", "authorization"].contains(name.lowercased()) {
            return .ignored
        }
        let isRequired = location == .path || parameter.child("required")?.node.bool == true
        let place = Place(origin: .body(operation: operation, role: name))
        guard let schema = parameter.child("schema") else {
            return refuse(parameter, name, isRequired, "its content is not a plain value")
        }
        let style =
            parameter.child("style")?.node.text ?? (location == .query || location == .cookie ? "form" : "simple")
        guard style == (location == .query || location == .cookie ? "form" : "simple") else {
            return refuse(parameter, name, isRequired, "style '\(style)' is not supported")
        }
        let lowered = lowering.lower(schema, at: place)
        lowering.drain()
        guard isPlain(lowered.type, allowsArray: true) else {
            return refuse(parameter, name, isRequired, "its type is neither a plain value nor an array of them")
        }
        let explodes = parameter.child("explode")?.node.bool ?? (style == "form")
        return .parameter(
            Parameter(
                wireName: name, overrideName: lowering.names.parameter(parameter), location: location,
                type: lowered.type, isRequired: isRequired, explodes: explodes,
                documentation: parameter.child("description")?.node.text ?? lowered.documentation,
                isDeprecated: parameter.child("deprecated")?.node.bool ?? lowered.isDeprecated, span: parameter.span))
    }

    private func refuse(_ parameter: Located, _ name: String, _ isRequired: Bool, _ reason: String) -> Answer {
        let outcome = isRequired ? "the operation is left out" : "it is left out"
        lowering.log.warning(
            isRequired ? "unsupported-operation" : "unsupported-parameter",
            "parameter '\(name)' of '\(operation)': \(reason); \(outcome)", at: parameter.span)
        return isRequired ? .impossible : .ignored
    }

    private func isPlain(_ type: TypeUse, allowsArray: Bool) -> Bool {
        switch type {
        case .boolean, .string, .integer, .number, .unixTime, .external: return true
        case .nullable(let inner): return isPlain(inner, allowsArray: allowsArray)
        case .array(let item): return allowsArray && isPlain(item, allowsArray: false)
        case .json, .map: return false
        case .named(let id):
            switch lowering.declaration(id)?.kind {
            case .enumeration: return true
            case .alias(let use, _): return isPlain(use, allowsArray: allowsArray)
            case .record, .union, nil: return false
            }
        }
    }

    /// The names in the path that no parameter declares: strings.
    private func undeclared(in endpoint: Endpoint, _ parameters: [Parameter]) -> [Parameter] {
        var result: [Parameter] = []
        let declared = Set(parameters.filter { $0.location == .path }.map(\.wireName))
        for piece in endpoint.path.split(separator: "{").dropFirst(endpoint.path.hasPrefix("{") ? 0 : 1) {
            guard let end = piece.firstIndex(of: "}") else { continue }
            let name = String(piece[..<end])
            guard !declared.contains(name), !result.contains(where: { $0.wireName == name }) else { continue }
            lowering.log.note(
                "undeclared-parameter", "'{\(name)}' of the path is not declared; it is read as a string",
                at: endpoint.operation.span)
            result.append(
                Parameter(
                    wireName: name, location: .path, type: .string(format: nil), isRequired: true, explodes: false,
                    span: endpoint.operation.span))
        }
        return result
    }
}
