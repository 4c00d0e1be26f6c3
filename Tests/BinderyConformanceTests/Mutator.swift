// A value that conforms and its schema → the same value contradicted at one place, in each way that the schema knows.

import Foundation

/// Knows JSON Schema by itself, so that what is judged is not what judges.
struct Mutator {
    struct Mutation {
        var value: Any
        /// Kind, detail, place in the body and place in the description.
        var told: String
    }

    let document: [String: Any]
    private(set) var mutations: [Mutation] = []

    init(document: [String: Any]) { self.document = document }

    private func schema(_ pointer: String) -> [String: Any] {
        var node: Any = document
        for segment in pointer.split(separator: "/") {
            if let list = node as? [Any], let index = Int(segment) {
                node = list[index]
            } else {
                node = (node as? [String: Any])?[String(segment)] ?? [:]
            }
        }
        return node as? [String: Any] ?? [:]
    }

    private mutating func add(_ kind: String, _ detail: String, _ place: String, _ pointer: String, _ value: Any) {
        let detail = detail.isEmpty ? "" : " \(detail)"
        mutations.append(Mutation(value: value, told: "\(kind)\(detail) \(place) #\(pointer)"))
    }

    /// - Parameter whole: puts a value in the place of this one and gives the whole.
    mutating func walk(_ value: Any, _ pointer: String, _ place: String, _ whole: @escaping (Any) -> Any) {
        let schema = schema(pointer)
        types(schema, pointer, place, whole)
        bounds(schema, pointer, place, whole)
        if let reference = schema["$ref"] as? String {
            inner(value, String(reference.dropFirst()), place, whole)
        } else {
            inner(value, pointer, place, whole)
        }
    }

    private mutating func types(
        _ schema: [String: Any], _ pointer: String, _ place: String, _ whole: (Any) -> Any
    ) {
        guard !place.isEmpty else { return }
        if schema["not"] != nil { return add("broken-bound", "not", place, pointer, whole(4)) }
        if let constant = schema["const"] as? String {
            return add("new-word", "", place, pointer, whole(constant + "x"))
        }
        if let words = schema["enum"] as? [String] { add("new-word", "", place, pointer, whole(words.joined())) }
        let allowed = kinds(schema)
        let samples: [(String, Any)] = [
            ("null", NSNull()), ("boolean", true), ("integer", 7_777), ("number", 1.25), ("string", "text"),
            ("array", [Any]()), ("object", [String: Any]()),
        ]
        for (kind, sample) in samples where !allowed.contains(kind) {
            let isNull = kind == "null"
            add(isNull ? "unexpected-null" : "other-type", isNull ? "" : kind, place, pointer, whole(sample))
        }
    }

    private func kinds(_ schema: [String: Any]) -> Set<String> {
        if schema["$ref"] != nil || schema["allOf"] != nil || schema["oneOf"] != nil { return ["object"] }
        if schema["anyOf"] != nil { return ["string", "integer"] }
        let types = Set(schema["type"] as? [String] ?? [schema["type"] as? String ?? ""])
        return types.contains("number") ? types.union(["integer"]) : types
    }

    private mutating func bounds(
        _ schema: [String: Any], _ pointer: String, _ place: String, _ whole: (Any) -> Any
    ) {
        func number(_ name: String) -> Double? { (schema[name] as? NSNumber)?.doubleValue }
        let isWhole = schema["type"] as? String == "integer"
        func value(_ number: Double) -> Any { isWhole ? Int(number) as Any : number as Any }
        var broken: [(String, Any)] = []
        if let bound = number("minimum") { broken.append(("minimum", value(bound - 1))) }
        if let bound = number("maximum") { broken.append(("maximum", value(bound + 1))) }
        if let bound = number("exclusiveMinimum") { broken.append(("exclusiveMinimum", value(bound))) }
        if let bound = number("exclusiveMaximum") { broken.append(("exclusiveMaximum", value(bound))) }
        if let bound = number("multipleOf") { broken.append(("multipleOf", bound * 2.5)) }
        if let bound = number("minLength") {
            broken.append(("minLength", String(repeating: "a", count: Int(bound) - 1)))
        }
        if let bound = number("maxLength") {
            broken.append(("maxLength", String(repeating: "a", count: Int(bound) + 1)))
        }
        if schema["pattern"] != nil { broken.append(("pattern", "A1")) }
        if let bound = number("minItems") { broken.append(("minItems", Array(repeating: "a", count: Int(bound) - 1))) }
        if let bound = number("maxItems") { broken.append(("maxItems", (0...Int(bound)).map { "a\($0)" })) }
        if schema["uniqueItems"] != nil { broken.append(("uniqueItems", ["a", "a"])) }
        if schema["contains"] != nil { broken.append(("contains", [1])) }
        if schema["maxContains"] != nil { broken.append(("maxContains", [7, 7, 7])) }
        if schema["propertyNames"] != nil { broken.append(("propertyNames", ["x": 1])) }
        if schema["dependentRequired"] != nil { broken.append(("dependentRequired", ["a": 1])) }
        if schema["minProperties"] != nil { broken.append(("minProperties", ["name": "rex"])) }
        if schema["format"] as? String == "int32" { broken.append(("format", 3_000_000_000)) }
        for (keyword, other) in broken { add("broken-bound", keyword, place, pointer, whole(other)) }
        if schema["format"] as? String == "date-time" { add("other-format", "format", place, pointer, whole("today")) }
        if schema["dependentSchemas"] != nil {
            let inner = pointer + "/dependentSchemas/a/properties/b"
            add("broken-bound", "maximum", place + "/b", inner, whole(["a": 1, "b": 6]))
        }
        if schema["if"] != nil {
            add("missing-member", "b", place, pointer + "/then", whole(["a": 1]))
            add("broken-bound", "maximum", place + "/b", pointer + "/else/properties/b", whole(["a": 2, "b": 4]))
        }
    }

    private mutating func inner(
        _ value: Any, _ pointer: String, _ place: String, _ whole: @escaping (Any) -> Any, isPart: Bool = false
    ) {
        let schema = schema(pointer)
        if let list = value as? [Any] {
            let fixed = (schema["prefixItems"] as? [Any])?.count ?? 0
            for (index, element) in list.enumerated() {
                let inner = index < fixed ? "\(pointer)/prefixItems/\(index)" : "\(pointer)/items"
                walk(element, inner, "\(place)/\(index)") { other in
                    var list = list
                    list[index] = other
                    return whole(list)
                }
            }
            if fixed > 0 { add("other-type", "integer", "\(place)/\(fixed)", "\(pointer)/items", whole(list + [1])) }
            return
        }
        guard let object = value as? [String: Any] else { return }
        objects(object, schema, pointer, place, whole, isPart: isPart)
    }

    private mutating func objects(
        _ object: [String: Any], _ schema: [String: Any], _ pointer: String, _ place: String,
        _ whole: @escaping (Any) -> Any, isPart: Bool
    ) {
        if let variants = schema["oneOf"] as? [Any] {
            add("unknown-variant", "type", place, pointer, whole(["type": "tent"]))
            for index in variants.indices {
                let reference = (variants[index] as? [String: Any])?["$ref"] as? String ?? ""
                if reference.hasSuffix("House") { inner(object, String(reference.dropFirst()), place, whole) }
            }
            return
        }
        let parts = schema["allOf"] as? [[String: Any]] ?? []
        for index in parts.indices {
            let reference = parts[index]["$ref"] as? String
            let part = reference.map { String($0.dropFirst()) } ?? "\(pointer)/allOf/\(index)"
            let names = Set((self.schema(part)["properties"] as? [String: Any] ?? [:]).keys)
            let rest = object.filter { !names.contains($0.key) }
            inner(
                object.filter { names.contains($0.key) }, part, place,
                { other in whole(((other as? [String: Any]) ?? [:]).merging(rest) { one, _ in one }) }, isPart: true)
        }
        let isTag = (schema["properties"] as? [String: [String: Any]])?["type"]?["const"] != nil
        for name in schema["required"] as? [String] ?? [] where !isTag {
            add("missing-member", name, place, pointer, whole(object.filter { $0.key != name }))
        }
        let isMap = schema["additionalProperties"] is [String: Any]
        if !isPart, !isMap {
            let isOpen = !parts.isEmpty && schema["unevaluatedProperties"] == nil
            // The last part is where a further member belongs.
            let home = isOpen ? "\(pointer)/allOf/\(parts.count - 1)" : pointer
            let more = object.merging(["undeclared": 1]) { one, _ in one }
            add("undeclared-member", "undeclared", place + "/undeclared", home, whole(more))
        }
        let properties = schema["properties"] as? [String: Any] ?? [:]
        for (name, member) in object.sorted(by: { $0.key < $1.key }) {
            let inner: String
            if properties[name] != nil {
                inner = "\(pointer)/properties/\(name)"
            } else if isMap {
                inner = "\(pointer)/additionalProperties"
            } else {
                continue
            }
            // Another value of the tag is another variant.
            if isTag, name == "type" { continue }
            walk(member, inner, "\(place)/\(name)") { other in
                whole(object.merging([name: other]) { _, new in new })
            }
        }
    }
}
