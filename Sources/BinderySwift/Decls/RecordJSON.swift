// How a record reads and writes itself through the runtime's engine: an extension beside the struct.

import BinderyIR

extension Emitter {
    ///     record(role*: "user", content*: Content, name: string)
    ///     →  if json.key("\"role\":", 1, &member) { json.constant("\"user\"", unknown: &unknownFields) }
    ///        if json.key("\"content\":", 2, &member) { json.required(&content) }
    ///        if json.key("\"name\":", 3, &member) { json.optional(&name, 3, &nulls, unknown: &unknownFields) }
    func recordJSON(_ type: TypeDecl, _ record: Record) -> Code {
        RecordJSON(emitter: self, type: type, record: record).code
    }
}

private struct RecordJSON {
    /// A member of the JSON.
    private enum Member {
        case constant(name: String, Literal)
        case stored(StoredProperty)

        var wireName: String {
            switch self {
            case .constant(let name, _): name
            case .stored(let property): property.property.wireName
            }
        }
    }

    let emitter: Emitter
    let type: TypeDecl
    let record: Record
    let stored: [StoredProperty]
    /// What is written and read, in the description's order.
    private let members: [Member]
    /// The members' names, as the runtime looks keys up in them.
    private let names: Code
    /// The names of the code's own variables, which no property may hide.
    let json: Identifier
    let start: Identifier
    let member: Identifier

    init(emitter: Emitter, type: TypeDecl, record: Record) {
        self.emitter = emitter
        self.type = type
        self.record = record
        stored = emitter.stored(type.id)
        members = Self.members(of: record, stored: stored)
        names = WireText.table(members.map(\.wireName))
        let taken = Set(stored.map(\.name.text))
        json = Identifier(known: taken.contains("json") ? "jsonOfRecord" : "json")
        start = Identifier(known: taken.contains("start") ? "startOfRecord" : "start")
        member = Identifier(known: taken.contains("member") ? "memberOfRecord" : "member")
    }

    private var scope: Scope { .extended(type.id) }

    private static func members(of record: Record, stored: [StoredProperty]) -> [Member] {
        var next = stored[...]
        return record.properties.indices.map { index in
            if record.properties[index].isRequired, let constant = record.properties[index].constant {
                return .constant(name: record.properties[index].wireName, constant)
            }
            return .stored(next.removeFirst())
        }
    }

    private var parameter: Code { json.text == "json" ? "json" : "json \(json)" }

    private var additional: TypeUse? {
        if case .typed(let use) = record.additional { use } else { nil }
    }

    var code: Code {
        """
        extension \(emitter.path(type.id, in: .file)): Record {
            \(emitter.modifier)init(\(parameter): inout JSONReader) throws(JSONError) {
                \(reading)
            }

            \(emitter.modifier)func write(\(parameter): inout JSONWriter) {
                let \(start) = \(json).count
                \(writing)
                \(closing)
            }

            \(emitter.modifier)static var places: StaticString { \(literal: DescriptionPlace.table(record.properties)) }
        }
        """
    }

    private var reading: [Code] {
        var lines: [Code] = ["let \(start) = \(json).enterRecord(Self.self)"]
        lines += stored.map { "var \($0.name): \(emitter.optionalType($0.use, in: scope))" }
        if let additional {
            lines.append("var additionalProperties: [String: \(emitter.type(additional, in: scope))] = [:]")
        }
        lines.append("var unknownFields = JSONObject()")
        if emitter.hasNulls(type.id) { lines.append("var nulls: UInt64 = 0") }
        lines += ["var \(member) = 0", loop, guarding]
        var arguments: [Code] = emitter.initialiserOrder(type.id).map { "\(member: $0.name): \($0.name)" }
        if additional != nil { arguments.append("additionalProperties: additionalProperties") }
        arguments.append("unknownFields: unknownFields")
        if emitter.hasNulls(type.id) { arguments.append("nulls: ExplicitNulls(rawValue: nulls)") }
        lines.append("self.init\(emitter.list(arguments, after: 10, indentation: 8))")
        return lines
    }

    /// The only place where an error is thrown: a decoder of many members would else undo each of them at each.
    private var guarding: Code {
        let required = stored.filter { !$0.isOptional }
        let conditions = Code.filled(required.map { "let \($0.name)" } + ["\(json).isSound"])
        let names = WireText.table(required.map(\.property.wireName))
        let failure: Code = "try \(json).fail(missing: \(names), from: \(start))"
        if conditions.isOneLine, conditions.width + failure.width < 88 {
            return "guard \(conditions) else { \(failure) }"
        }
        return """
            guard
                \(conditions)
            else { \(failure) }
            """
    }

    private var loop: Code {
        let next: Code =
            additional == nil
            ? "\(json).nextMember(&\(member), of: \(names), unknown: &unknownFields)"
            : """
            \(json).nextMember(
                &\(member), of: \(names), additional: &additionalProperties, unknown: &unknownFields)
            """
        guard !record.properties.isEmpty else { return "while \(next) {}" }
        let reads: [Code] = members.enumerated().map { index, entry in
            let read: Code
            switch entry {
            case .constant(_, let constant):
                read = "\(json).constant(\(literal: WireText.json(constant)), unknown: &unknownFields)"
            case .stored(let property): read = self.read(property)
            }
            let key = "\(WireText.quoted(entry.wireName)):"
            return "if \(json).key(\(literal: key), \(literal: index + 1), &\(member)) { \(read) }"
        }
        return """
            repeat {
                \(reads)
            } while \(next)
            """
    }

    private func read(_ property: StoredProperty) -> Code {
        guard property.isOptional else { return "\(json).required(&\(property.name))" }
        let method: Code = property.isRequired ? "nullable" : "optional"
        let null: Code = property.hasNullBit ? ", \(literal: property.place), &nulls" : ""
        return "\(json).\(method)(&\(property.name)\(null), unknown: &unknownFields)"
    }

    private var writing: [Code] {
        members.map { entry in
            let key = ",\(WireText.quoted(entry.wireName)):"
            let next: StoredProperty
            switch entry {
            case .constant(let name, let constant):
                let text = key + WireText.json(constant)
                return "\(json).constant(\(literal: text), \(literal: name), unknown: unknownFields)"
            case .stored(let property): next = property
            }
            let isHidden = next.storage.text == json.text || next.storage.text == start.text
            let value: Code = isHidden ? "self.\(next.value)" : next.value
            guard next.isOptional else { return "\(json).required(\(literal: key), \(value))" }
            if next.isRequired { return "\(json).nullable(\(literal: key), \(value), unknown: unknownFields)" }
            let null: Code = next.hasNullBit ? ", \(literal: next.place), nulls" : ""
            return "\(json).optional(\(literal: key), \(value)\(null))"
        }
    }

    private var closing: Code {
        additional == nil
            ? "\(json).closeObject(from: \(start), names: \(names), unknown: unknownFields)"
            : """
            \(json).closeObject(
                from: \(start), names: \(names), additional: additionalProperties, unknown: unknownFields)
            """
    }
}
