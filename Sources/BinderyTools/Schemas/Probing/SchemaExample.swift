// A schema comes in, a value that satisfies it goes out, as far as its plain keywords say.

import BinderyRuntime

enum SchemaExample {
    /// A value of a schema; nil where none is found.
    static func json(of schema: JSONValue, _ choice: MadeUp) -> JSONValue? {
        json(of: schema, in: schema, choice, levelsLeft: 16)
    }

    private static func json(
        of schema: JSONValue, in root: JSONValue, _ choice: MadeUp, levelsLeft: Int
    ) -> JSONValue? {
        guard levelsLeft > 0, schema.bool != false else { return nil }
        guard let members = schema.object else { return "text" }
        func next(_ schema: JSONValue) -> JSONValue? {
            json(of: schema, in: root, choice, levelsLeft: levelsLeft - 1)
        }
        if let value = members["const"] { return value }
        for keyword in ["examples", "enum"] {
            if let values = members[keyword]?.array, !values.isEmpty {
                return values[abs(choice.index) % values.count]
            }
        }
        if let value = members["default"] { return value }
        if let reference = members["$ref"]?.string { return target(of: reference, in: root).flatMap(next) }
        for keyword in ["anyOf", "oneOf"] {
            if let variants = members[keyword]?.array, !variants.isEmpty {
                // The first one that can be made, from the chosen one on.
                let first = abs(choice.index) % variants.count
                var found: JSONValue?
                for variant in variants[first...] + variants[..<first] where found == nil { found = next(variant) }
                guard let found else { return nil }
                guard var whole = found.object, members["properties"] != nil else { return found }
                var rest = members
                rest[keyword] = nil
                for (key, value) in next(.object(rest))?.object ?? [:] where whole[key] == nil { whole[key] = value }
                return .object(whole)
            }
        }
        if let parts = members["allOf"]?.array, !parts.isEmpty {
            let made = parts.compactMap(next)
            guard made.count == parts.count else { return nil }
            var whole = JSONObject()
            for part in made {
                guard let object = part.object else { return part }
                for (key, value) in object { whole[key] = value }
            }
            var rest = members
            rest["allOf"] = nil
            if rest["properties"] != nil, let own = next(.object(rest))?.object {
                for (key, value) in own { whole[key] = value }
            }
            return .object(whole)
        }
        return plain(members, choice, next)
    }

    private static func plain(
        _ schema: JSONObject, _ choice: MadeUp, _ next: (JSONValue) -> JSONValue?
    ) -> JSONValue? {
        let type = schema["type"]?.string ?? schema["type"]?.array?.lazy.compactMap(\.string).first { $0 != "null" }
        switch type ?? (schema["properties"] == nil ? "string" : "object") {
        case "object":
            var object = JSONObject()
            for key in schema["required"]?.array?.compactMap(\.string) ?? [] {
                guard let value = next(schema["properties"]?[key] ?? [:]) else { return nil }
                object[key] = value
            }
            return .object(object)
        case "array":
            var elements: [JSONValue] = []
            for place in schema["prefixItems"]?.array ?? [] {
                guard let value = next(place) else { return nil }
                elements.append(value)
            }
            while elements.count < min(schema["minItems"]?.int ?? 0, 100) {
                guard let value = next(schema["items"] ?? [:]) else { return nil }
                elements.append(value)
            }
            return .array(elements)
        case "integer", "number":
            let bound = schema["minimum"] ?? schema["maximum"] ?? schema["multipleOf"]
            if choice.isFirst, let bound { return bound }
            return choice.number == choice.number.rounded() ? .integer(Int(choice.number)) : .number(choice.number)
        case "boolean": return .bool(choice.index % 2 != 0)
        case "null": return .null
        default: return .string(text(schema, choice))
        }
    }

    private static func text(_ schema: JSONObject, _ choice: MadeUp) -> String {
        let isSecond = choice.index % 2 != 0
        switch schema["format"]?.string {
        case "date-time": return isSecond ? "2025-06-02T13:31:01Z" : "2024-05-01T12:30:00Z"
        case "date": return isSecond ? "2025-06-02" : "2024-05-01"
        case "time": return isSecond ? "13:31:01Z" : "12:30:00Z"
        case "duration": return isSecond ? "PT2H" : "PT1H"
        case "uuid":
            return isSecond ? "7d444840-9dc0-11d1-b245-5ffdce74fad2" : "0f8fad5b-d9cb-469f-a165-70867728950e"
        case "uri", "uri-reference": return isSecond ? "https://example.com/a" : "https://example.com"
        case "email": return isSecond ? "b@example.com" : "a@example.com"
        default: break
        }
        if schema["contentEncoding"]?.string == "base64" { return isSecond ? "dGV4dA==" : "" }
        var text = choice.text
        let minimum = min(schema["minLength"]?.int ?? 0, 10_000)
        while text.count < minimum { text += "x" }
        if let maximum = schema["maxLength"]?.int { text = String(text.prefix(max(0, maximum))) }
        return text
    }

    private static func target(of reference: String, in root: JSONValue) -> JSONValue? {
        guard reference.hasPrefix("#") else { return nil }
        var value = root
        for step in reference.dropFirst().split(separator: "/") {
            let key = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
            if let next = value[key] {
                value = next
            } else if let index = Int(key), let next = value[index] {
                value = next
            } else {
                return nil
            }
        }
        return value
    }
}
