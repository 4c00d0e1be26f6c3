// How a record is read and written by other coders: `Codable`, one line a property, in a file of its own.

import BinderyIR

extension Emitter {
    ///     record(role*: "user", content*: Content, name: string)
    ///     →  fields.constant("role", "user")
    ///        let content: Content? = fields.required("content")
    ///        let name: String? = fields.optional("name")
    ///        let unknownFields = fields.unknownFields()
    ///        guard let content, fields.isSound else { throw fields.fault }
    ///        self.init(content: content, name: name, unknownFields: unknownFields)
    func recordCoding(_ type: TypeDecl, _ record: Record) -> Code {
        let isTaken = stored(type.id).contains { $0.name.text == "fields" }
        let fields = Identifier(known: isTaken ? "fieldsOfRecord" : "fields")
        let nulls: Code = hasNulls(type.id) ? ", nulls: nulls.rawValue" : ""
        return """
            extension \(path(type.id, in: .file)): Codable {
                \(modifier)init(from decoder: any Decoder) throws {
                    var \(fields) = try FieldDecoder(decoder)
                    \(reading(type, record, fields))
                }

                \(modifier)func encode(to encoder: any Encoder) throws {
                    var \(fields) = FieldEncoder(encoder, unknownFields: unknownFields\(nulls))
                    \(writing(type, record, fields))
                    try \(fields).finish()
                }
            }
            """
    }

    private func reading(_ type: TypeDecl, _ record: Record, _ fields: Identifier) -> [Code] {
        let scope = Scope.extended(type.id)
        var lines: [Code] = []
        var stored = stored(type.id).makeIterator()
        for property in record.properties {
            if property.isImplied, let constant = property.constant {
                lines.append("\(fields).constant(\(literal: property.wireName), \(self.constant(constant)))")
                continue
            }
            guard let next = stored.next() else { break }
            let seen = self.optionalType(next.use, in: scope)
            let read: Code = !next.isOptional ? "required" : next.isRequired ? "nullable" : "optional"
            lines.append("let \(next.name): \(seen) = \(fields).\(read)(\(literal: property.wireName))")
        }
        var arguments: [Code] = initialiserOrder(type.id).map { "\(member: $0.name): \($0.name)" }
        if case .typed(let use) = record.additional {
            let value = self.type(use, in: scope)
            lines.append("let additionalProperties: [String: \(value)] = \(fields).additional()")
            arguments.append("additionalProperties: additionalProperties")
        }
        arguments.append("unknownFields: unknownFields")
        if hasNulls(type.id) { arguments.append("nulls: ExplicitNulls(rawValue: \(fields).nulls)") }
        lines.append("let unknownFields = \(fields).unknownFields()")
        let required = self.stored(type.id).filter { !$0.isOptional }
        let conditions = Code.filled(required.map { "let \($0.name)" } + ["\(fields).isSound"])
        lines.append(
            conditions.isOneLine
                ? "guard \(conditions) else { throw \(fields).fault }"
                : """
                guard
                    \(conditions)
                else { throw \(fields).fault }
                """)
        lines.append("self.init\(list(arguments, after: 10, indentation: 8))")
        return lines
    }

    private func writing(_ type: TypeDecl, _ record: Record, _ fields: Identifier) -> [Code] {
        var stored = stored(type.id).makeIterator()
        var lines: [Code] = record.properties.compactMap { property in
            if property.isImplied, let constant = property.constant {
                return "\(fields).constant(\(literal: property.wireName), \(self.constant(constant)))"
            }
            guard let next = stored.next() else { return nil }
            // The encoder's own names would hide such a property.
            let isHidden = next.storage.text == "encoder" || next.storage.text == fields.text
            let value: Code = isHidden ? "self.\(next.value)" : next.value
            let method: Code = !next.isOptional ? "required" : next.isRequired ? "nullable" : "optional"
            return "\(fields).\(method)(\(literal: property.wireName), \(value))"
        }
        if case .typed = record.additional { lines.append("\(fields).additional(additionalProperties)") }
        return lines
    }

    /// `"user"`, `1`, `true`; what Swift has no literal for stands as JSON.
    private func constant(_ literal: Literal) -> Code {
        switch literal {
        case .null: return ".null"
        case .boolean(let value): return value ? "true" : "false"
        case .string(let text): return "\(literal: text)"
        case .number(let text):
            if let number = Int(text) { return "\(literal: number)" }
            return "json: \(literal: text)"
        case .json(let text): return "json: \(literal: text)"
        }
    }
}
