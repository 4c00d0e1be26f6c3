// Forms come in, a JSON Schema goes out: what is used once stands where it is used, the rest in `$defs`.

import BinderyRuntime

struct SchemaWriter {
    private let definitions: [ObjectIdentifier: SchemaDefinition]
    private let rootName: String
    private var uses: [ObjectIdentifier: Int] = [:]
    private var recursive: Set<ObjectIdentifier> = []
    private var names: [ObjectIdentifier: String] = [:]
    private var hoisting = ProvidedSchemas()
    private var defs = JSONObject()

    init(definitions: [ObjectIdentifier: SchemaDefinition], root: String) {
        self.definitions = definitions
        rootName = root
    }

    /// The whole schema. Its root is always written out, since services want an object there and no reference.
    mutating func document(_ root: SchemaShape) throws(SchemaError) -> JSONValue {
        var path: [ObjectIdentifier] = []
        count(root, &path)
        var schema: JSONObject
        if case .type(let id) = root {
            if recursive.contains(id) { _ = try reference(id) }
            schema = try body(id)
        } else {
            schema = try written(root)
        }
        if !defs.isEmpty { schema["$defs"] = .object(defs) }
        return .object(schema)
    }

    // MARK: What is used how often

    private mutating func count(_ shape: SchemaShape, _ path: inout [ObjectIdentifier]) {
        switch shape {
        case .schema: break
        case .type(let id):
            uses[id, default: 0] += 1
            if path.contains(id) { recursive.insert(id) }
            guard uses[id] == 1, case .shape(let body)? = definitions[id]?.body else { return }
            path.append(id)
            count(body, &path)
            path.removeLast()
        case .object(let object):
            for member in object.members { count(member.shape, &path) }
            if let others = object.others { count(others, &path) }
        case .array(let element, _, _): count(element, &path)
        case .tuple(let elements): for element in elements { count(element, &path) }
        case .map(let value, _): count(value, &path)
        case .either(let one, let other):
            count(one, &path)
            count(other, &path)
        case .nullable(let shape): count(shape, &path)
        }
    }

    // MARK: Types

    private mutating func type(_ id: ObjectIdentifier) throws(SchemaError) -> JSONObject {
        guard let definition = definitions[id] else { return [:] }
        if recursive.contains(id) { return try reference(id) }
        switch definition.body {
        case .shape(.object) where uses[id, default: 0] > 1: return try reference(id)
        case .shape: return try body(id)
        case .provided(let schema):
            let isAlone = uses[id, default: 0] < 2 && !ProvidedSchemas.refersToItself(schema)
            return isAlone ? try body(id) : try reference(id)
        }
    }

    /// A reference to the definition, which is written when it is first referred to.
    private mutating func reference(_ id: ObjectIdentifier) throws(SchemaError) -> JSONObject {
        if let name = names[id] { return ["$ref": .string("#/$defs/" + name)] }
        let name = hoisting.uniqueName(definitions[id]?.name ?? "")
        names[id] = name
        defs[name] = .null  // keeps the place
        defs[name] = .object(try body(id))
        return ["$ref": .string("#/$defs/" + name)]
    }

    private mutating func body(_ id: ObjectIdentifier) throws(SchemaError) -> JSONObject {
        guard let definition = definitions[id] else { return [:] }
        switch definition.body {
        case .provided(let schema):
            do throws(ProvidedSchemas.BrokenReference) {
                return try hoisting.hoisted(schema, of: definition.name, itself: names[id], into: &defs)
            } catch {
                throw SchemaError(
                    type: rootName, codingPath: [], place: definition.name, cause: .brokenReference(error.reference))
            }
        case .shape(.object(let object)):
            return try written(object, described: definition)
        case .shape(let shape):
            var schema = try written(shape)
            if let description = definition.description { schema["description"] = .string(description) }
            return schema
        }
    }

    // MARK: Forms

    private mutating func written(_ shape: SchemaShape) throws(SchemaError) -> JSONObject {
        switch shape {
        case .schema(let schema): return schema
        case .type(let id): return try type(id)
        case .object(let object): return try written(object, described: nil)
        case .array(let element, let isUnique, let count):
            var schema: JSONObject = ["type": "array", "items": .object(try written(element))]
            if isUnique { schema["uniqueItems"] = true }
            if let count {
                schema["minItems"] = .integer(count)
                schema["maxItems"] = .integer(count)
            }
            return schema
        case .tuple(let elements):
            var places: [JSONValue] = []
            for element in elements { places.append(.object(try written(element))) }
            return [
                "type": "array", "prefixItems": .array(places), "items": false, "minItems": .integer(places.count),
            ]
        case .map(let value, let names):
            var schema: JSONObject = ["type": "object"]
            if let names { schema["propertyNames"] = .object(names) }
            schema["additionalProperties"] = .object(try written(value))
            return schema
        case .either(let one, let other):
            return ["anyOf": [.object(try written(one)), .object(try written(other))]]
        case .nullable(let shape): return Self.nullable(try written(shape))
        }
    }

    private mutating func written(
        _ object: ObjectShape, described definition: SchemaDefinition?
    ) throws(SchemaError) -> JSONObject {
        var schema: JSONObject = ["type": "object"]
        if let description = definition?.description { schema["description"] = .string(description) }
        var properties = JSONObject()
        for member in object.members {
            var property = try written(member.shape)
            definition?.memberDescriptions[member.key]?.add(to: &property)
            properties[member.key] = .object(property)
        }
        schema["properties"] = .object(properties)
        let required = object.members.filter(\.isRequired).map { JSONValue.string($0.key) }
        if !required.isEmpty { schema["required"] = .array(required) }
        schema["additionalProperties"] = if let others = object.others { .object(try written(others)) } else { false }
        return schema
    }

    private static func nullable(_ schema: JSONObject) -> JSONObject {
        var schema = schema
        guard let type = schema["type"] else {
            if schema.isEmpty { return schema }
            return ["anyOf": [.object(schema), ["type": "null"]]]
        }
        guard let word = type.string else { return schema }  // has a null already
        schema["type"] = [.string(word), "null"]
        if let values = schema["enum"]?.array { schema["enum"] = .array(values + [.null]) }
        return schema
    }
}
