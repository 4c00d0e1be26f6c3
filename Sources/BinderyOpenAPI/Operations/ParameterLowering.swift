// An operation's parameters, its path item's with them, go in; what can be given to a call comes out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reads parameters, of every place, style and type.
struct ParameterLowering {
    let lowering: SchemaLowering
    let operation: String

    func read(_ endpoint: Endpoint) -> [Parameter] {
        var located: [Located] = []
        var indices: [String: Int] = [:]
        for reference in endpoint.item.elements("parameters") + endpoint.operation.elements("parameters") {
            guard let parameter = lowering.references.follow(reference) else { continue }
            let key = "\(parameter.node["in"]?.text ?? "") \(parameter.node["name"]?.text ?? "")"
            if let index = indices[key] {
                located[index] = parameter
            } else {
                indices[key] = located.count
                located.append(parameter)
            }
        }
        let parameters = located.compactMap { read($0, path: endpoint.path) }
        return parameters + undeclared(in: endpoint, parameters)
    }

    private func read(_ parameter: Located, path: String) -> Parameter? {
        guard let (name, location) = identity(of: parameter) else { return nil }
        // The specification gives these three headers no meaning as parameters.
        if location == .header, ["accept", "content-type", "authorization"].contains(name.lowercased()) {
            lowering.log.note(
                "ignored-header", "'\(name)' is not a parameter: the client sets it by itself", at: parameter.span)
            return nil
        }
        if location == .path, !path.contains("{\(name)}") {
            lowering.log.warning(
                "unused-parameter", "'{\(name)}' does not stand in the path '\(path)'; it is left out",
                at: parameter.span)
            return nil
        }
        let content = Content(parameter, in: lowering.references).media.first
        let place = Place(origin: .body(operation: operation, role: name))
        let schema = parameter.child("schema") ?? content?.schema
        let lowered =
            schema.map { lowering.lower($0, at: place) } ?? Lowered(content == nil ? .string(format: nil) : .json)
        let isText = content.map { $0.kind == .text } ?? false
        let isJSON = content.map { $0.kind != .form && $0.kind != .text } ?? false
        return Parameter(
            wireName: name, overrideName: lowering.names.parameter(parameter), location: location,
            type: isText ? .string(format: nil) : lowered.type, facets: isText ? Facets() : lowered.facets,
            isRequired: location == .path || parameter.node["required"]?.bool == true,
            style: isJSON ? .json : style(parameter, location), explodes: parameter.node["explode"]?.bool,
            allowsReserved: parameter.node["allowReserved"]?.bool ?? false,
            encodings: content.map { $0.kind == .form ? EncodingLowering(lowering: lowering).encodings($0) : [] } ?? [],
            documentation: parameter.node["description"]?.text ?? lowered.documentation,
            isDeprecated: parameter.node["deprecated"]?.bool ?? lowered.isDeprecated, span: parameter.span)
    }

    /// Name and place; nil after a warning, and then the parameter is left out.
    private func identity(of parameter: Located) -> (name: String, location: Parameter.Location)? {
        let name = parameter.node["name"]?.text
        guard let name, let written = parameter.child("in") else {
            let missing = [name == nil ? "'name'" : nil, parameter.has("in") ? nil : "'in'"].compactMap { $0 }
            lowering.log.warning(
                "malformed-parameter",
                "\(name.map { "the parameter '\($0)'" } ?? "a parameter") of '\(operation)' needs "
                    + "\(missing.joined(separator: " and ")); it is left out", at: parameter.span)
            return nil
        }
        let word = written.node.text ?? ""
        guard let location = Parameter.Location(rawValue: word) else {
            let places = Parameter.Location.allCases.map(\.rawValue)
            // A body was a parameter in Swagger 2.0.
            let advice =
                ["body", "formData"].contains(word)
                ? ": OpenAPI 3 says this by 'requestBody'"
                : ClosedWord.advice(on: word, among: places, after: lowering.log)
            lowering.log.warning(
                "malformed-parameter",
                "'\(word)' is not a place of a parameter; '\(name)' is left out of '\(operation)'\(advice)",
                at: written.span)
            return nil
        }
        return (name, location)
    }

    private func style(_ parameter: Located, _ location: Parameter.Location) -> Parameter.Style {
        guard let written = parameter.child("style") else { return location.defaultStyle }
        if let style = Parameter.Style(rawValue: written.node.text ?? ""), location.styles.contains(style) {
            return style
        }
        let word = written.node.text ?? ""
        let styles = Parameter.Style.allCases.filter(location.styles.contains).map(\.rawValue)
        lowering.log.warning(
            "unknown-style",
            "'\(word)' is not a style of \(location.rawValue) parameters; it is sent as '\(location.defaultStyle.rawValue)'"
                + ClosedWord.advice(on: word, among: styles, after: lowering.log), at: written.span)
        return location.defaultStyle
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
                    wireName: name, location: .path, type: .string(format: nil), isRequired: true,
                    span: endpoint.operation.span))
        }
        return result
    }
}
