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
    public func removed(from value: JSONValue) -> JSONValue { removed(from: value, schema, levels: 512) }

    private func removed(from value: JSONValue, _ schema: JSONValue, levels: Int) -> JSONValue {
        guard levels > 0, let schema = (try? references.resolved(schema, SchemaPlace()))?.object else { return value }
        if let elements = value.array, let items = schema["items"] {
            return .array(elements.map { removed(from: $0, items, levels: levels - 1) })
        }
        guard var members = value.object else { return value }
        for part in schema["allOf"]?.array ?? [] {
            members = removed(from: .object(members), part, levels: levels - 1).object ?? members
        }
        if let variant = variant(of: members, in: schema) {
            members = removed(from: .object(members), variant, levels: levels - 1).object ?? members
        }
        let required = Set((schema["required"]?.array ?? []).compactMap(\.string))
        for (name, property) in schema["properties"]?.object ?? [:] {
            guard let member = members[name] else { continue }
            if member.isNull, !required.contains(name), !allowsNull(property, levels: levels - 1) {
                members[name] = nil
            } else {
                members[name] = removed(from: member, property, levels: levels - 1)
            }
        }
        return .object(members)
    }

    /// The variant whose required members are all there, and whose constants are equal.
    private func variant(of members: JSONObject, in schema: JSONObject) -> JSONValue? {
        let variants = (schema["anyOf"] ?? schema["oneOf"])?.array ?? []
        return variants.first { variant in
            guard let variant = (try? references.resolved(variant, SchemaPlace()))?.object else { return false }
            let properties = variant["properties"]?.object ?? [:]
            guard !properties.isEmpty, members.keys.allSatisfy({ properties[$0] != nil }) else { return false }
            return properties.allSatisfy { name, property in
                guard
                    let constant = property["const"] ?? property["enum"]?.array.flatMap({ $0.count == 1 ? $0[0] : nil })
                else { return true }
                return members[name] == constant
            }
        }
    }

    private func allowsNull(_ schema: JSONValue, levels: Int) -> Bool {
        guard levels > 0 else { return true }
        guard let members = (try? references.resolved(schema, SchemaPlace()))?.object else { return true }
        if members["nullable"]?.bool == true { return true }
        if let values = members["enum"]?.array { return values.contains(.null) }
        if let constant = members["const"] { return constant.isNull }
        let types = StrictRewriting.types(members)
        if !types.isEmpty { return types.contains("null") }
        guard let variants = (members["anyOf"] ?? members["oneOf"])?.array else { return true }
        return variants.contains { allowsNull($0, levels: levels - 1) }
    }
}
