// Schemas go in, declared types and uses of them come out. The rules decide; this keeps what they declare.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Lowers schemas and holds the types that come of it.
final class SchemaLowering {
    /// The first rule that applies lowers the schema.
    static let rules: [any SchemaRule.Type] = [
        UnconstrainedRule.self, ReferenceRule.self, SubtypesRule.self, SingleVariantRule.self, ConstantRule.self,
        EnumerationRule.self,
        SuggestionsRule.self, UnionRule.self, RecordRule.self, MapRule.self, TupleRule.self, ArrayRule.self,
        ScalarRule.self, UntypedRule.self,
    ]
    /// Beyond this many more than the description has nodes, schemas that are written out several times share a type.
    private static let patience = 5_000
    private static let depthLimit = 300

    let log: DiagnosticLog
    let references: References
    let views: SchemaViews
    let names: NameOverrides
    private var declared: [TypeDecl?] = []
    private var promised: [String: TypeID] = [:]
    private var pending: [(schema: Located, id: TypeID)] = []
    private(set) var keywords: Keywords
    let memberLimit: Int
    private let visitLimit: Int
    private let sharingStart: Int
    private var visits = 0
    /// The schemas that are being lowered, the outermost first.
    private var open = OpenSchemas()
    private var isTooDeep = false

    init(references: References, names: NameOverrides, limits: LoweringLimits, log: DiagnosticLog) {
        self.log = log
        self.references = references
        self.names = names
        memberLimit = limits.members
        visitLimit = limits.schemas + references.root.node.documentSize
        sharingStart = Self.patience + references.root.node.documentSize
        keywords = Keywords(for: references.root.node)
        views = SchemaViews(references: references, limits: limits, log: log)
    }

    /// The ID of the type that stands for a named schema; the schema is lowered later, by `finish`.
    func type(for target: Located) -> TypeID {
        if let id = promised[target.pointer] { return id }
        let id = promise()
        promised[target.pointer] = id
        pending.append((target, id))
        return id
    }

    /// Lowers the named schemas that were asked for, and those that they ask for.
    func drain() {
        var next = 0
        while next < pending.count {
            let (schema, id) = pending[next]
            next += 1
            let place = Place(origin: .component(Self.name(of: schema.pointer)), promised: id)
            let lowered = lower(schema, at: place)
            if declared[id.rawValue] == nil {
                fill(id, at: place, from: schema, kind: .alias(lowered.type, lowered.facets))
            } else {
                update(id) { $0.facets = lowered.facets }
            }
            update(id) { decl in
                decl.documentation = lowered.documentation
                decl.isDeprecated = lowered.isDeprecated
                decl.overrideName = names.type(schema) ?? decl.overrideName
                decl.pointer = schema.pointer
                decl.span = schema.span
            }
        }
        pending = []
    }

    /// Every declared type. To be asked for when nothing is pending.
    var types: [TypeDecl] { declared.compactMap { $0 } }

    func declaration(_ id: TypeID) -> TypeDecl? { declared[id.rawValue] }

    func update(_ id: TypeID, _ change: (inout TypeDecl) -> Void) {
        if declared[id.rawValue] != nil { change(&declared[id.rawValue]!) }
    }

    func lower(_ schema: Located, at place: Place) -> Lowered {
        lower(SchemaInContext(schema: schema, view: nil), at: place)
    }

    /// Lowers several schemas that hold at once.
    func lower(all schemas: [Located], at place: Place) -> Lowered {
        guard schemas.count > 1, let last = schemas.last else { return lower(schemas[0], at: place) }
        return lower(SchemaInContext(schema: last, view: views.view(of: schemas)), at: place)
    }

    func lower(_ subject: SchemaInContext, at place: Place) -> Lowered {
        let schema = subject.schema
        guard enter(schema) else { return Lowered(.json) }
        keywords.check(schema.node, into: log)
        var lowered = Lowered(.json)
        let known = open.type(of: subject) ?? (visits > sharingStart ? open.finishedType(of: subject) : nil)
        open.push(subject)
        defer { open.pop() }
        if let own = names.replacement(schema) {
            lowered = Lowered(.external(own))
        } else if let known {
            lowered = Lowered(.named(known))
        } else {
            for rule in Self.rules {
                guard let response = rule.lower(subject, at: place, by: self) else { continue }
                lowered = response
                break
            }
        }
        lowered.annotate(from: schema.node, into: log)
        lowered.checkDefault(of: schema, in: self)
        if subject.given?.isNullable ?? views.isNullable(schema) { lowered.isNullable = true }
        if let id = lowered.declared {
            update(id) { decl in
                decl.documentation = lowered.documentation
                decl.overrideName = names.type(schema) ?? decl.overrideName
            }
        }
        return lowered
    }

    private func enter(_ schema: Located) -> Bool {
        visits += 1
        if open.depth >= Self.depthLimit, !isTooDeep {
            isTooDeep = true
            log.error("too-deep", "schemas nest more than \(Self.depthLimit) deep here", at: schema.span)
        }
        if visits == visitLimit {
            log.error("too-large", "the description holds \(visitLimit) schemas and more, written out", at: schema.span)
        }
        return !isTooDeep && visits < visitLimit
    }

    /// An ID for a declaration that follows, so that what nests in it can refer to it.
    func promise(_ place: Place? = nil) -> TypeID {
        if let id = place?.promised {
            open.name(id)
            return id
        }
        declared.append(nil)
        let id = TypeID(declared.count - 1)
        if place != nil { open.name(id) }
        return id
    }

    /// Declares a type and gives its use.
    func declare(_ kind: TypeKind, as id: TypeID? = nil, at place: Place, from schema: Located) -> Lowered {
        let id = id ?? promise(place)
        fill(id, at: place, from: schema, kind: kind)
        open.finish(schema, id)
        var lowered = Lowered(.named(id))
        lowered.declared = id
        return lowered
    }

    private func fill(_ id: TypeID, at place: Place, from schema: Located, kind: TypeKind) {
        declared[id.rawValue] = TypeDecl(
            id: id, parent: place.promised == nil ? place.parent : nil, origin: place.origin,
            overrideName: names.type(schema), kind: kind, pointer: schema.pointer, span: schema.span)
    }

    /// The name of a schema that is referred to: the component's, or the words along the pointer.
    ///
    ///     /components/schemas/Users/items → Users item      /components/schemas/Cart/properties/items → Cart items
    private static func name(of pointer: String) -> String {
        if let name = References.componentName(pointer) { return name }
        let silent: Set<String> = ["components", "schemas", "properties", "$defs", "definitions", "schema"]
        var words: [String] = []
        var isName = false
        for segment in Pointer.segments(pointer) {
            if isName {
                words.append(segment)
                isName = false
                continue
            }
            if segment == "items" {
                words.append("item")
            } else if !silent.contains(segment) {
                words.append(segment)
            }
            isName = Role.nameKeys.contains(segment)
        }
        return words.joined(separator: " ")
    }
}

/// A schema in the eyes of a rule.
struct SchemaInContext {
    let schema: Located
    /// The view that stands for it where it is not the schema's own: merged with others, or of one kind only.
    let given: SchemaView?

    init(schema: Located, view: SchemaView?) {
        self.schema = schema
        given = view
    }

    func view(_ lowering: SchemaLowering) -> SchemaView { given ?? lowering.views.view(schema) }
}
