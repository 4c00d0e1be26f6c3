// A schema of the description as judging needs it: what its keywords say, at the place where they say it.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// One schema. Not the lowered type: that has `allOf` merged and references resolved, and no longer knows at which place a
/// keyword stands; but a contradiction is told, and mended by an overlay, at the keyword that is contradicted.
///
/// What it refers to is looked up when it is first needed, so that schemas may hold themselves.
package final class Schema {
    package enum Additional {
        case open, closed
        case typed(Schema)
    }

    /// The directions in which values went.
    package struct Ways: OptionSet {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        static let request = Ways(rawValue: 1)
        static let response = Ways(rawValue: 2)
    }

    /// In which directions traffic had a value for the schema, in the run that judges by it.
    var met: Ways = []
    /// The kinds of those values.
    var metKinds: Set<JSONKind> = []

    package let node: YAMLNode
    /// The JSON pointer of the schema in the document.
    package let pointer: String
    unowned let table: SchemaTable

    init(node: YAMLNode, pointer: String, table: SchemaTable) {
        self.node = node
        self.pointer = pointer
        self.table = table
        for (key, _) in node.entries { keywords.insert(key.text ?? "") }
    }

    private(set) var keywords: Set<String> = []

    package var span: SourceSpan { node.span }

    func keyword(_ name: String) -> YAMLNode? { keywords.contains(name) ? node[name] : nil }

    /// Where a keyword stands; the schema's own place without it.
    func span(of name: String) -> SourceSpan { node.keyNode(key: name)?.span ?? node.span }

    /// `false`: nothing conforms.
    private(set) lazy var isNever = node.bool == false

    private(set) lazy var reference: Schema? = keyword("$ref").flatMap { table.schema(behind: $0.text ?? "") }

    private(set) lazy var types: Set<JSONKind>? = {
        guard let type = keyword("type") else { return nil }
        let words = type.kind == .sequence ? type.elements.compactMap(\.text) : [type.text ?? ""]
        return Set(words.compactMap { JSONKind(rawValue: $0) })
    }()

    private(set) lazy var isNullable = keyword("nullable")?.bool == true

    /// The words of `enum`, or the one of `const`.
    private(set) lazy var values: [YAMLNode]? =
        keyword("const").map { [$0] } ?? keyword("enum").map { Array($0.elements) }

    private(set) lazy var properties: [String: Schema] = {
        var result: [String: Schema] = [:]
        for (key, value) in keyword("properties")?.entries ?? YAMLNode.blank.entries {
            let name = key.text ?? ""
            result[name] = table.schema(value, at: place("properties", name))
        }
        return result
    }()

    private(set) lazy var required: [String] = keyword("required")?.elements.compactMap(\.text) ?? []

    private(set) lazy var additional: Additional = {
        guard let node = keyword("additionalProperties") else { return .open }
        if node.bool == true { return .typed(table.anything) }
        if node.bool == false { return .closed }
        return .typed(table.schema(node, at: place("additionalProperties")))
    }()

    /// Whether members beside those that are named are forbidden.
    private(set) lazy var isClosed = closingKeyword != "properties"

    /// The keyword that forbids them.
    private(set) lazy var closingKeyword: String = {
        if case .closed = additional { return "additionalProperties" }
        return keyword("unevaluatedProperties")?.bool == false ? "unevaluatedProperties" : "properties"
    }()

    /// Whether there are keywords that depend on other schemas.
    private(set) lazy var hasConditions = [
        "not", "if", "dependentRequired", "dependentSchemas", "propertyNames", "contains",
    ].contains { keywords.contains($0) }

    private(set) lazy var patternProperties: [(pattern: Pattern, schema: Schema)] =
        (keyword("patternProperties")?.entries ?? YAMLNode.blank.entries).compactMap { key, value in
            let text = key.text ?? ""
            return table.pattern(text).map { ($0, table.schema(value, at: place("patternProperties", text))) }
        }

    private(set) lazy var items: Schema? = child("items")
    private(set) lazy var prefixItems: [Schema] = list("prefixItems")
    private(set) lazy var allOf: [Schema] = list("allOf")
    /// Alternatives; each keyword is a choice of its own.
    private(set) lazy var alternatives: [(keyword: String, members: [Schema])] =
        ["anyOf", "oneOf"].filter { keywords.contains($0) }.map { ($0, list($0)) }

    private(set) lazy var discriminator: String? = keyword("discriminator")?["propertyName"]?.text

    /// The schema that the discriminator's mapping names for a value.
    func mapped(_ value: String) -> Schema? {
        guard let mapping = keyword("discriminator")?["mapping"], let target = mapping[value]?.text else { return nil }
        return table.schema(behind: target)
    }

    /// The schema that a keyword holds.
    func child(_ name: String) -> Schema? {
        keyword(name).flatMap { $0.kind == .sequence ? nil : table.schema($0, at: place(name)) }
    }

    private func list(_ name: String) -> [Schema] {
        (keyword(name)?.elements ?? YAMLNode.blank.elements).enumerated().map { index, node in
            table.schema(node, at: place(name, String(index)))
        }
    }

    func place(_ names: String...) -> String { names.reduce(pointer) { Pointer.member($1, of: $0) } }

    /// The kinds of values that it may allow; `integer` is among those of `number`.
    private(set) lazy var kinds: Set<JSONKind> = {
        isResolvingKinds = true
        defer { isResolvingKinds = false }
        var kinds = Set(JSONKind.allCases)
        if isNever { return [] }
        if let types {
            kinds = types
            if types.contains(.number) { kinds.insert(.integer) }
        }
        if let values { kinds.formIntersection(values.map { ValueKind.of($0) }) }
        for other in allOf + [reference].compactMap({ $0 }) where !other.isResolvingKinds {
            kinds.formIntersection(other.kinds)
        }
        for (_, members) in alternatives {
            let all = members.map { $0.isResolvingKinds ? Set(JSONKind.allCases) : $0.kinds }
            kinds.formIntersection(all.reduce(into: Set()) { $0.formUnion($1) })
        }
        if isNullable { kinds.insert(.null) }
        return kinds
    }()
    private var isResolvingKinds = false
}

/// The kind of a value in JSON Schema's sense.
package enum ValueKind {
    package static func of(_ node: YAMLNode) -> JSONKind {
        switch node.kind {
        case .mapping: return .object
        case .sequence: return .array
        case .scalar:
            switch node.scalar {
            case .null, nil: return .null
            case .bool: return .boolean
            case .int: return .integer
            case .float(let text): return isWhole(text) ? .integer : .number
            case .string: return .string
            }
        }
    }

    /// `1.0` is an integer, says JSON Schema.
    private static func isWhole(_ text: String) -> Bool {
        guard let value = Double(text), value.isFinite else { return false }
        return value == value.rounded() && value.magnitude < 1e15
    }
}
