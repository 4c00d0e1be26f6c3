// A value and a schema → what the value contradicts, each with the place in both.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// One thing that a value says otherwise than a schema.
struct Fault {
    var kind: FindingKind
    var schema: Schema
    /// The keyword that is contradicted, where there is one.
    var keyword: String?
    var detail: String
    var value: YAMLNode
    var pointer: String
    var isForbidden = false
}

/// Walks a value beside a schema.
package struct Judge {
    /// Which way the value goes: a property that is only read is not required in a request.
    package enum Direction {
        case request, response

        /// Whether a property goes the other way only.
        func leavesOut(_ property: Schema) -> Bool {
            let keyword = self == .request ? "readOnly" : "writeOnly"
            return property.keyword(keyword)?.bool == true || Variants.behind(property).keyword(keyword)?.bool == true
        }
    }

    let direction: Direction
    private(set) var faults: [Fault] = []
    /// What faults weigh together; while a variant is tried, nothing but this is kept.
    private(set) var weight = 0
    /// How many of the faults contradict.
    private(set) var contradictions = 0
    private var isTrial = false
    private var path: [String] = []
    /// The schema with which the value that is looked at began: its parts speak of the same properties.
    private var whole: Schema?
    /// Schemas in one another on the way to one value: a reference that leads to itself ends here.
    private var depth = 0
    private static let deepest = 1_000

    private let ways: Schema.Ways

    init(_ direction: Direction) {
        self.direction = direction
        ways = direction == .request ? .request : .response
    }

    /// What an object's members may be called, gathered from all schemas that speak of it.
    struct Declared {
        var names: Set<String> = []
        var isFree = false
        /// The schema that says that there are no others.
        var closing: Schema?
        /// Where a further property belongs.
        var home: Schema?
    }

    mutating func judge(_ value: YAMLNode, _ schema: Schema) {
        let kind = ValueKind.of(value)
        if !isTrial {
            schema.met.formUnion(ways)
            schema.metKinds.insert(kind)
        }
        guard schema.kinds.contains(kind) else {
            if kind == .null { return add(.unexpectedNull, schema, "type", "", value, weighs: 60) }
            let isWord = kind == .string && schema.types == nil && schema.values != nil
            return add(isWord ? .newWord : .otherType, schema, "type", kind.rawValue, value, weighs: 1_000)
        }
        guard kind != .null, depth < Self.deepest else { return }
        var declared = Declared()
        let outer = whole
        whole = schema
        defer { whole = outer }
        assert(value, kind, schema, &declared, isOwn: true)
        // Where no schema names any member, all are free.
        guard kind == .object, !declared.isFree, declared.home != nil || declared.closing != nil else { return }
        let home = declared.home ?? schema
        for (key, member) in value.entries {
            let name = key.text ?? ""
            guard !declared.names.contains(name) else { continue }
            path.append(name)
            if let closing = declared.closing {
                add(.undeclaredMember, closing, closing.closingKeyword, name, member, weighs: 30, isForbidden: true)
            } else {
                add(.undeclaredMember, home, "properties", name, member, weighs: 1)
            }
            path.removeLast()
        }
    }

    mutating func assert(
        _ value: YAMLNode, _ kind: JSONKind, _ schema: Schema, _ declared: inout Declared, isOwn: Bool
    ) {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else { return }
        if !isTrial {
            schema.met.formUnion(ways)
            schema.metKinds.insert(kind)
        }
        if let reference = schema.reference { assert(value, kind, reference, &declared, isOwn: isOwn) }
        if let values = schema.values, !values.contains(where: { Equality.areEqual($0, value) }) {
            add(.newWord, schema, schema.keywords.contains("const") ? "const" : "enum", "", value, weighs: 40)
        }
        for broken in Bounds.broken(by: value, kind, in: schema) {
            add(.brokenBound, schema, broken, broken, value, weighs: 10)
        }
        if let format = schema.keyword("format")?.text, Formats.holds(value, kind, format) == false {
            let isBound = Formats.isBound(format)
            add(isBound ? .brokenBound : .otherFormat, schema, "format", "format", value, weighs: isBound ? 10 : 0)
        }
        conditions(value, kind, schema, &declared, isOwn: isOwn)
        for part in schema.allOf { assert(value, kind, part, &declared, isOwn: isOwn && part.reference == nil) }
        if kind == .object { members(value, schema, &declared, isOwn: isOwn) }
        if kind == .array { elements(value, schema) }
        for (keyword, members) in schema.alternatives {
            alternatives(value, kind, schema, keyword, members, &declared, isOwn: isOwn)
        }
    }

    private mutating func members(_ value: YAMLNode, _ schema: Schema, _ declared: inout Declared, isOwn: Bool) {
        if case .typed = schema.additional { declared.isFree = true }
        if !schema.properties.isEmpty {
            declared.names.formUnion(schema.properties.keys)
            if declared.home == nil || isOwn { declared.home = schema }
        }
        for name in schema.required where value[name] == nil {
            if isOneSided(name, in: whole ?? schema) || isOneSided(name, in: schema) { continue }
            add(.missingMember, schema, "required", name, value, weighs: 20)
        }
        if schema.isClosed { declared.closing = declared.closing ?? schema }
        for (key, member) in value.entries {
            let name = key.text ?? ""
            path.append(name)
            defer { path.removeLast() }
            var isKnown = false
            if let property = schema.properties[name] {
                isKnown = true
                judge(member, property)
            }
            for (pattern, other) in schema.patternProperties where pattern.matches(name) {
                isKnown = true
                declared.names.insert(name)
                if !pattern.mayTakeLong(on: name) { judge(member, other) }
            }
            if !isKnown, case .typed(let other) = schema.additional { judge(member, other) }
        }
    }

    /// Whether a property goes the other way only, wherever among an object's schemas that stands.
    private func isOneSided(_ name: String, in schema: Schema, depth: Int = 0) -> Bool {
        guard depth < 16 else { return false }
        if let property = schema.properties[name], direction.leavesOut(property) { return true }
        if let reference = schema.reference, isOneSided(name, in: reference, depth: depth + 1) { return true }
        return schema.allOf.contains { isOneSided(name, in: $0, depth: depth + 1) }
    }

    private mutating func elements(_ value: YAMLNode, _ schema: Schema) {
        for (index, element) in value.elements.enumerated() {
            guard let items = index < schema.prefixItems.count ? schema.prefixItems[index] : schema.items else {
                return
            }
            path.append("\(index)")
            judge(element, items)
            path.removeLast()
        }
    }

    // MARK: Alternatives

    private mutating func alternatives(
        _ value: YAMLNode, _ kind: JSONKind, _ schema: Schema, _ keyword: String, _ members: [Schema],
        _ declared: inout Declared, isOwn: Bool
    ) {
        let fitting = members.filter { $0.kinds.contains(kind) }
        guard !fitting.isEmpty else { return }
        if kind == .string { unlisted(value, fitting) }
        var chosen = fitting
        if kind == .object, let tag = Variants.tag(of: fitting, schema.discriminator), let word = value[tag]?.text {
            chosen = Variants.tagged(word, by: tag, in: fitting, schema)
            guard !chosen.isEmpty else {
                return add(.unknownVariant, schema, keyword, tag, value, weighs: 500)
            }
        }
        var best = chosen[0]
        if chosen.count > 1 {
            var least = Int.max
            for member in chosen {
                let weight = weighed(value, member)
                if weight < least { (best, least) = (member, weight) }
                if least == 0 { break }
            }
        }
        assert(value, kind, best, &declared, isOwn: isOwn && declared.home == nil)
    }

    /// What a variant's faults weigh.
    private func weighed(_ value: YAMLNode, _ schema: Schema) -> Int { tried(value, schema).weight }

    /// The judge after a trial, of which nothing is told.
    func tried(_ value: YAMLNode, _ schema: Schema) -> Judge {
        var trial = Judge(direction)
        trial.isTrial = true
        trial.depth = depth
        trial.judge(value, schema)
        return trial
    }

    /// A text that one alternative allows whatever it is, and that others, which list words, do not have.
    private mutating func unlisted(_ value: YAMLNode, _ members: [Schema]) {
        let lists = members.compactMap { member in Variants.behind(member).values.map { (member, $0) } }
        guard lists.count < members.count, let (list, _) = lists.first else { return }
        if lists.contains(where: { $0.1.contains { Equality.areEqual($0, value) } }) { return }
        add(.unlistedWord, Variants.behind(list), "enum", "", value, weighs: 0)
    }

    mutating func add(
        _ kind: FindingKind, _ schema: Schema, _ keyword: String, _ detail: String, _ value: YAMLNode, weighs: Int,
        isForbidden: Bool = false
    ) {
        weight += weighs
        if isForbidden || kind.weight == .contradiction { contradictions += 1 }
        guard !isTrial else { return }
        let pointer = path.reduce("") { Pointer.member($1, of: $0) }
        faults.append(
            Fault(
                kind: kind, schema: schema, keyword: keyword, detail: detail, value: value, pointer: pointer,
                isForbidden: isForbidden))
    }
}
