// Where errors say what, by the description's own word or by the names of their schema's members: the error form of a server.

import BinderyIR

/// The places of an error's parts, each with whether its schema lets it be missing or null.
struct ErrorPlaces {
    private(set) var places: [ErrorForm.Part: String] = [:]
    private(set) var optional: [String] = []
    private(set) var worded: [String] = []
    let types: [String: String]
    let contentType: String?
    private let names: NamedAPI

    /// What the description says goes before what the members' names say. nil: neither says where the message stands.
    init?(_ names: NamedAPI) {
        self.names = names
        let form = names.api.annotations.errorForm
        types = form?.types ?? [:]
        contentType = form?.contentType
        let schema = Self.schema(of: names)
        places = (schema.flatMap(byNames) ?? [:]).merging(form?.places ?? [:]) { $1 }
        guard places[.message] != nil else { return nil }
        guard let schema else { return }
        for (part, place) in places {
            guard let property = property(at: place, in: schema), !property.isNullable,
                !isNullable(property.type)
            else { continue }
            if !property.isRequired { optional.append(place) }
            if property.isRequired, part == .code || part == .type { worded.append(place) }
        }
        optional.sort()
        worded.sort()
    }

    /// The one schema that all documented errors have; nil where there are several, or none.
    private static func schema(of names: NamedAPI) -> Record? {
        let uses = Set(names.api.operations.flatMap(\.errors).compactMap(\.type))
        guard uses.count == 1, let use = uses.first else { return nil }
        return names.record(use)?.1
    }

    /// The places by the members' names, in the schema or in its member `error`; nil where there is no message, or where the
    /// schema requires more than can be filled.
    private func byNames(_ schema: Record) -> [ErrorForm.Part: String]? {
        let outer = schema.properties.first { $0.wireName == "error" }
        if let outer, let inner = names.record(outer.type)?.1,
            !schema.properties.contains(where: { $0.isRequired && $0.wireName != "error" })
        {
            return parts(of: inner)?.mapValues { "error/" + $0 }
        }
        return parts(of: schema)
    }

    private func parts(of record: Record) -> [ErrorForm.Part: String]? {
        func place(_ words: [String], _ isFitting: (TypeUse) -> Bool) -> String? {
            words.first { word in record.properties.contains { $0.wireName == word && isFitting($0.type) } }
        }
        var found: [ErrorForm.Part: String] = [:]
        found[.message] = place(["message"], isText)
        found[.code] = place(["code"], isText)
        found[.type] = place(["type"], isText)
        found[.parameter] = place(["param", "parameter", "field"], isText)
        found[.status] = place(["status", "status_code", "statusCode", "code"], isInteger)
        guard found[.message] != nil else { return nil }
        let canBeFilled = record.properties.allSatisfy { property in
            guard property.isRequired else { return true }
            guard let part = found.first(where: { $0.value == property.wireName })?.key else { return false }
            return part != .parameter || property.isNullable || isNullable(property.type)
        }
        return canBeFilled ? found : nil
    }

    private func property(at place: String, in record: Record) -> Property? {
        let steps = place.split(separator: "/").map(String.init)
        var record = record
        for step in steps.dropLast() {
            guard let next = record.properties.first(where: { $0.wireName == step }),
                let inner = names.record(next.type)?.1
            else { return nil }
            record = inner
        }
        return record.properties.first { $0.wireName == steps.last }
    }

    private func bare(_ use: TypeUse) -> TypeUse {
        let use = names.resolved(use)
        if case .nullable(let inner) = use { return names.resolved(inner) }
        return use
    }

    private func isText(_ use: TypeUse) -> Bool { if case .string = bare(use) { true } else { false } }
    private func isInteger(_ use: TypeUse) -> Bool { if case .integer = bare(use) { true } else { false } }
    private func isNullable(_ use: TypeUse) -> Bool { if case .nullable = names.resolved(use) { true } else { false } }
}

extension Emitter {
    /// What a server says of its errors; nothing where the description says nothing.
    func errorForm(_ server: ServerNames) -> Code? {
        guard let form = ErrorPlaces(names) else { return nil }
        var parts = ErrorForm.Part.allCases.compactMap { part -> Code? in
            guard let place = form.places[part] else { return nil }
            let label: Code =
                switch part {
                case .message: "message"
                case .code: "code"
                case .type: "type"
                case .parameter: "parameter"
                case .status: "status"
                }
            return "\(label): \(literal: place)"
        }
        func list(_ texts: [String]) -> Code { "[\(Code.joined(texts.map { "\(literal: $0)" }, by: ", "))]" }
        if !form.optional.isEmpty { parts.append("optional: \(list(form.optional))") }
        if !form.worded.isEmpty { parts.append("worded: \(list(form.worded))") }
        let types = form.types.sorted { $0.key < $1.key }.map { "\(literal: $0.key): \(literal: $0.value)" as Code }
        if !types.isEmpty { parts.append("types: [\(Code.joined(types, by: ", "))]") }
        if let type = form.contentType { parts.append("contentType: \(literal: type)") }
        return """
            /// Where in the body of an error its parts stand.
            \(modifier)static let errorForm = \(server.library("ErrorForm"))(
                \(Code.filled(parts)))
            """
    }

    /// The server as a whole: the table, what the description says of the API and of errors, and who decides about credentials.
    func wholeServer(_ groups: [OperationGroup], _ server: ServerNames, hasErrorForm: Bool) -> Code {
        let handlers = groups.map { "\(server.label($0)): some \(server.handler($0))" as Code }
        let parameters = groups.map { group -> Code in
            "///   - \(server.label(group)): Responds to the operations of `\(server.handler(group))`."
        }
        let arguments = groups.map { "\(member: server.label($0)): \(server.label($0))" as Code }
        let form: Code = hasErrorForm ? "\(server.type).errorForm" : "nil"
        let configuration = server.library("ServerConfiguration")
        return """
            /// A server of all operations, each with the handler that responds to it.
            /// - Parameters:
            \(parameters)
            ///   - authenticator: Who decides about credentials; nil: nobody is asked for any.
            ///   - errorForm: How errors are written; where not set, as the description has them.
            ///   - configuration: Limits, checks, logger.
            \(modifier)static func server(
                \(Code.joined(handlers, by: ",\n")),
                authenticator: \(server.library("Authenticator"))?,
                errorForm: \(server.library("ErrorForm"))? = \(form),
                configuration: \(configuration) = \(configuration)()
            ) -> \(server.library("APIServer")) {
                \(server.library("APIServer"))(
                    api: api,
                    operations: operations(
                        \(Code.joined(arguments, by: ",\n"))),
                    authenticator: authenticator, errorForm: errorForm, configuration: configuration)
            }
            """
    }
}
