// A value that satisfies a schema comes in; values that do not go out, each with one change.

import BinderyRuntime

enum SchemaMutations {
    static func of(_ value: JSONValue, _ schema: JSONValue) -> [JSONValue] {
        changed(value, schema, in: schema)
    }

    private static func changed(_ value: JSONValue, _ schema: JSONValue, in root: JSONValue) -> [JSONValue] {
        if let reference = schema["$ref"]?.string {
            let name = String(reference.dropFirst("#/$defs/".count))
            return changed(value, root["$defs"]?[name] ?? [:], in: root)
        }
        var list = otherKinds(schema)
        if schema["enum"] != nil {
            list += [.string("no such word"), 987_654_321]
        }
        for (index, element) in (value.array ?? []).enumerated() {
            let place = schema["prefixItems"]?[index] ?? schema["items"] ?? [:]
            for other in changed(element, place, in: root) {
                var copy = value
                copy[index] = other
                list.append(copy)
            }
        }
        if let minimum = schema["minItems"]?.int, minimum > 0 { list.append([]) }
        if schema["uniqueItems"] == true, let first = value[0] { list.append([first, first]) }
        guard let members = value.object else { return list }
        for (key, member) in members {
            let place = schema["properties"]?[key] ?? schema["additionalProperties"] ?? [:]
            for other in changed(member, place, in: root) {
                var copy = value
                copy[key] = other
                list.append(copy)
            }
        }
        for key in schema["required"]?.array?.compactMap(\.string) ?? [] {
            var copy = value
            copy[key] = nil
            list.append(copy)
        }
        if schema["additionalProperties"] == false {
            var copy = value
            copy["one more"] = 1
            list.append(copy)
        }
        if schema["propertyNames"] != nil {
            var copy = value
            copy["no such name"] = members.values.first ?? 1
            list.append(copy)
        }
        return list
    }

    /// Values of kinds that the schema does not have.
    private static func otherKinds(_ schema: JSONValue) -> [JSONValue] {
        guard let type = schema["type"] else { return [] }
        let kinds = type.array?.compactMap(\.string) ?? [type.string ?? ""]
        let values: [(kinds: [String], value: JSONValue)] = [
            (["null"], nil), (["boolean"], true), (["string"], "text"), (["number"], 1.5),
            (["number", "integer"], 7), (["array"], [7]), (["object"], ["text": 7]),
        ]
        return values.filter { Set($0.kinds).isDisjoint(with: kinds) }.map(\.value)
    }
}
