// A schema seen through its references and its allOf: the parts that it is made of and what they say together.

import BinderyIR
import BinderyYAML

/// One declaration or several of the same property.
struct PropertyView {
    let name: String
    /// The declaration that wins.
    private(set) var last: Located
    /// Those that were met before it, in order. Most properties have none.
    private(set) var earlier: [Located] = []

    init(name: String, declaration: Located) {
        self.name = name
        last = declaration
    }

    /// All, in the order in which they are met.
    var declarations: [Located] { earlier + [last] }

    mutating func add(_ declaration: Located) {
        earlier.append(last)
        last = declaration
    }

    /// What the declarations say under a key, in their order.
    func children(_ key: String) -> [Located] {
        let children = earlier.compactMap { $0.child(key) }
        return last.child(key).map { children + [$0] } ?? children
    }
}

/// A `oneOf` or `anyOf` of at least two members that say something; null is no member.
struct Alternatives {
    let keyword: String
    var members: [Located]
    let discriminator: Located?
    /// The schema that holds the keyword.
    let owner: Located
}

/// What a schema's parts say together. Made once per schema.
final class SchemaView {
    /// The schemas with words of their own: references resolved, allOf opened, one-member compositions opened.
    let parts: [Located]
    /// The schemas that hold of some values only: `then`, `else`, `dependentSchemas`. Their properties may be there.
    let conditional: [Located]
    private(set) var properties: [PropertyView] = []
    /// Wire names, first mention first.
    private(set) var required: [String] = []
    private(set) var alternatives: [Alternatives]
    /// The JSON kinds that the parts themselves name; null left out. Empty where they name none.
    private(set) var kinds: [JSONKind] = []
    /// Whether nothing but a `format` tells the kinds: where the same value is described elsewhere too, that counts.
    private(set) var isToldByFormat = false
    /// Two types of which no value has both: what a part says by `type`, and what those before it say.
    private(set) var clash: (earlier: [JSONKind], later: [JSONKind])?
    private(set) var isNullable: Bool

    init(parts: [Located], conditional: [Located] = [], alternatives: [Alternatives], isNullable: Bool) {
        self.parts = parts
        self.conditional = conditional
        self.alternatives = alternatives
        self.isNullable = isNullable
        var indices: [String: Int] = [:]
        var isRequired: Set<String> = []
        var isTyped = false
        for part in parts {
            let members = part.child("properties")?.members ?? []
            // The names within one mapping are all different, and so are texts of ASCII with different bytes.
            if parts.count == 1, conditional.isEmpty, members.allSatisfy({ Self.isASCII($0.name) }) {
                properties = members.map { PropertyView(name: $0.name, declaration: $0.value) }
            } else {
                for (name, _, value) in members { add(value, as: name, &indices) }
            }
            if let names = part.node.kind == .mapping ? part.node["required"]?.elements : nil {
                for name in names {
                    if let name = name.text, isRequired.insert(name).inserted { required.append(name) }
                }
            }
            let own = Self.kinds(of: part.node)
            guard !own.isEmpty else { continue }
            let namesType = part.node["type"] != nil
            let isByFormat = !namesType && Self.kinds(of: part.node, withFormat: false).isEmpty
            if isByFormat, !kinds.isEmpty { continue }
            if isTyped, namesType { narrow(to: own) } else { kinds = own }
            isTyped = isTyped || namesType
            isToldByFormat = isByFormat
        }
        for part in conditional {
            for (name, _, value) in part.child("properties")?.members ?? [] where indices[name] == nil {
                indices[name] = properties.count
                properties.append(PropertyView(name: name, declaration: value))
            }
        }
    }

    /// The kinds that the parts so far and a further one allow; where they share none, the later part wins.
    private func narrow(to own: [JSONKind]) {
        let shared = own.compactMap { kind -> JSONKind? in
            if kinds.contains(kind) { return kind }
            let areNumbers = (kind == .integer || kind == .number) && kinds.contains { $0 == .integer || $0 == .number }
            return areNumbers ? .integer : nil
        }
        if shared.isEmpty, clash == nil { clash = (kinds, own) }
        kinds = shared.isEmpty ? own : shared
    }

    private func add(_ value: Located, as name: String, _ indices: inout [String: Int]) {
        if let index = indices[name] {
            properties[index].add(value)
        } else {
            indices[name] = properties.count
            properties.append(PropertyView(name: name, declaration: value))
        }
    }

    private static func isASCII(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } } ?? false
    }

    /// The same view, of one kind only.
    func narrowed(to kind: JSONKind) -> SchemaView {
        let view = SchemaView(parts: parts, conditional: conditional, alternatives: [], isNullable: isNullable)
        view.kinds = [kind]
        return view
    }

    func property(_ name: String) -> PropertyView? { properties.first { $0.name == name } }

    /// The schema that names the values: the last part with `const` or `enum`.
    var valuePart: Located? { parts.last { $0.has("const") || $0.has("enum") } }

    /// The keywords that only make sense for one kind.
    private static let betrayals: [(JSONKind, [String])] = [
        (
            .object,
            ["properties", "additionalProperties", "patternProperties", "propertyNames"] + Bound.keywords(of: .object)
        ),
        (.array, ["items", "prefixItems"] + Bound.keywords(of: .array)),
        (.string, Bound.keywords(of: .string)),
        (.number, Bound.keywords(of: .number)),
    ]

    /// The JSON kinds that one schema names by its type, or betrays by its keywords.
    static func kinds(of node: YAMLNode, withFormat: Bool = true) -> [JSONKind] {
        guard node.kind == .mapping else { return [] }
        if let type = node["type"] {
            let words = type.typeWords.compactMap(kind(named:))
            if !words.isEmpty || type.hasNullType { return words }
        }
        if node["const"] != nil || node["enum"] != nil { return kinds(ofValuesIn: node) }
        if node["required"]?.kind == .sequence { return [.object] }
        for (kind, keywords) in betrayals where keywords.contains(where: { node[$0] != nil }) { return [kind] }
        switch withFormat ? node["format"]?.text : nil {
        case "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "unixtime": return [.integer]
        case "float", "double": return [.number]
        case .some: return [.string]
        case nil: return []
        }
    }

    private static func kinds(ofValuesIn node: YAMLNode) -> [JSONKind] {
        var kinds: [JSONKind] = []
        let values = node["enum"].map { Array($0.elements) } ?? []
        for value in (node["const"].map { [$0] } ?? []) + values {
            if let kind = kind(of: value), kind != .null, !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }

    static func kind(of value: YAMLNode) -> JSONKind? {
        switch value.kind {
        case .sequence: .array
        case .mapping: .object
        case .scalar:
            switch value.scalar {
            case .null, nil: .null
            case .bool: .boolean
            case .int: .integer
            case .float: .number
            case .string: .string
            }
        }
    }

    /// Words that are no type of JSON Schema but are found all the same are taken for what they mean.
    static func kind(named word: String) -> JSONKind? {
        if let kind = JSONKind(rawValue: word) { return kind }
        return switch word {
        case "str", "file", "date", "datetime", "uuid": .string
        case "int", "long": .integer
        case "float", "double", "decimal": .number
        case "bool": .boolean
        case "list": .array
        case "map", "dict": .object
        default: nil
        }
    }
}
