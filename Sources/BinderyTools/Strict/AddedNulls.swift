// The way back from the strict form: nulls that stand for members that were left out.

import BinderyRuntime

/// Takes those nulls out of a value that only the strict form put there: of members that the schema does not require and for
/// which it has no null.
public struct AddedNulls: Sendable {
    private let schema: JSONValue
    private let references: SchemaReferences

    /// - Parameter schema: the schema before it was put into the strict form.
    public init(_ schema: JSONValue) {
        self.schema = schema
        references = SchemaReferences(schema)
    }

    /// The value without those nulls. Nothing else is changed, and what does not fit the schema stays as it is.
    public func removed(from value: JSONValue) -> JSONValue { removed(from: value, [schema]) }

    /// No schema has variants that are nearly as deep.
    private static let maxLevels = 64

    /// - Parameter schemas: those that hold for the value at once.
    private func removed(from value: JSONValue, _ schemas: [JSONValue]) -> JSONValue {
        let parts = allParts(of: schemas, for: value)
        if let elements = value.array {
            let items = Self.distinct(parts.compactMap { $0["items"] })
            return items.isEmpty ? value : .array(elements.map { removed(from: $0, items) })
        }
        guard var members = value.object else { return value }
        let required = Set(parts.flatMap { $0["required"]?.array ?? [] }.compactMap(\.string))
        for (name, member) in members {
            let properties = Self.distinct(parts.compactMap { $0["properties"]?[name] })
            guard !properties.isEmpty else { continue }
            if member.isNull, !required.contains(name), !properties.allSatisfy(allowsNull) {
                members[name] = nil
            } else {
                members[name] = removed(from: member, properties)
            }
        }
        return .object(members)
    }

    private static func distinct(_ schemas: [JSONValue]) -> [JSONValue] {
        schemas.indices.filter { !schemas[..<$0].contains(schemas[$0]) }.map { schemas[$0] }
    }

    /// The parts of some schemas and of the variants that a value is of. No reference is followed twice, so that a schema that
    /// refers to itself comes to an end.
    private func allParts(of schemas: [JSONValue], for value: JSONValue) -> [JSONObject] {
        var met: Set<String> = []
        var all: [JSONObject] = []
        var open = schemas
        for _ in 0..<Self.maxLevels where !open.isEmpty {
            let more = open.flatMap { parts(of: $0, &met) }
            all += more
            open = more.compactMap { variant(of: value, in: $0) }
        }
        return all
    }

    /// The schemas that hold for a value at once: those that a schema refers to, its parts and theirs, and it itself.
    private func parts(of schema: JSONValue, _ met: inout Set<String>) -> [JSONObject] {
        var parts: [JSONObject] = []
        var open = [schema]
        while let next = open.popLast() {
            guard let members = next.object else { continue }
            parts.append(members)
            open += members["allOf"]?.array ?? []
            if let reference = members["$ref"]?.string, met.insert(reference).inserted,
                let target = try? references.target(reference, SchemaPlace())
            {
                open.append(target.schema)
            }
        }
        return parts
    }

    /// The only variant besides null; of several the one that has all the members, and whose constants are equal.
    private func variant(of value: JSONValue, in schema: JSONObject) -> JSONValue? {
        let variants = ((schema["anyOf"] ?? schema["oneOf"])?.array ?? []).filter { $0["type"] != "null" }
        if variants.count == 1 { return variants[0] }
        guard let members = value.object else { return nil }
        return variants.first { variant in
            let properties = properties(of: variant)
            guard !properties.isEmpty, members.keys.allSatisfy({ properties[$0] != nil }) else { return false }
            return properties.allSatisfy { name, property in
                guard
                    let constant = property["const"] ?? property["enum"]?.array.flatMap({ $0.count == 1 ? $0[0] : nil })
                else { return true }
                return members[name] == constant
            }
        }
    }

    private func properties(of schema: JSONValue) -> JSONObject {
        var met: Set<String> = []
        var properties: JSONObject = [:]
        for part in parts(of: schema, &met) {
            for (name, property) in part["properties"]?.object ?? [:] where properties[name] == nil {
                properties[name] = property
            }
        }
        return properties
    }

    private func allowsNull(_ schema: JSONValue) -> Bool {
        var known: [String: Bool] = [:]
        return allowsNull(schema, &known, levels: Self.maxLevels)
    }

    /// - Parameter known: what was found of each reference.
    private func allowsNull(_ schema: JSONValue, _ known: inout [String: Bool], levels: Int) -> Bool {
        guard levels > 0, let members = schema.object else { return true }
        if members["nullable"]?.bool == true { return true }
        if let values = members["enum"]?.array { return values.contains(.null) }
        if let constant = members["const"] { return constant.isNull }
        let types = StrictRewriting.types(members)
        if !types.isEmpty { return types.contains("null") }
        if let reference = members["$ref"]?.string, let target = try? references.target(reference, SchemaPlace()) {
            if known[reference] == nil {
                known[reference] = true
                known[reference] = allowsNull(target.schema, &known, levels: levels - 1)
            }
            if known[reference] == false { return false }
        }
        for part in members["allOf"]?.array ?? [] where !allowsNull(part, &known, levels: levels - 1) { return false }
        guard let variants = (members["anyOf"] ?? members["oneOf"])?.array else { return true }
        for variant in variants where allowsNull(variant, &known, levels: levels - 1) { return true }
        return false
    }
}
