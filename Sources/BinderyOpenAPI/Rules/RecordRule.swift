// Objects with properties; allOf is flattened into them by the view.
//
//     allOf:                             →  Record(properties: [id, name],
//       - {$ref: …/Base}                     requiredOrder: ["id", "name"])
//       - properties: {name: {type: string}}
//         required: [name]

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum RecordRule: SchemaRule {
    static func lower(_ subject: SchemaInContext, at place: Place, by lowering: SchemaLowering) -> Lowered? {
        let view = subject.view(lowering)
        let isObject = view.kinds == [.object] || (view.kinds.isEmpty && !view.properties.isEmpty)
        let isRecord = !view.properties.isEmpty || !view.required.isEmpty || isEmptyAndClosed(view)
        guard isObject, isRecord || view.parts.contains(where: AdditionalMembers.leavesOthersOpen) else { return nil }
        let id = lowering.promise(place)
        let required = Set(view.required)
        var properties = view.properties.map { declared in
            property(declared, isRequired: required.contains(declared.name), in: id, by: lowering)
        }
        let isComplete = properties.count(where: \.isRequired) == view.required.count
        var demanded = view.required
        if subject.given == nil, let known = lowering.references.inheritance.word(of: subject.schema) {
            imply(known.word, of: known.property, in: &properties, &demanded, subject.schema)
        }
        if !isComplete { addUndeclared(of: view, to: &properties, into: lowering.log) }
        var record = Record(properties: properties, requiredOrder: demanded)
        let additional = AdditionalMembers.read(view, at: Place(origin: place.origin, parent: id), by: lowering)
        record.additional = additional.members
        record.additionalFacets = additional.facets
        record.dependentRequired = DependentMembers.read(view, into: lowering.log)
        record.annotations.otherNames = Dialects.otherNames(view, into: lowering.log)
        record.annotations.clientSide = ClientSide.read(view, record, into: lowering.log)
        record.annotations.view = Dialects.view(view, into: lowering.log)
        record.annotations.folds = Folds.overrides(view, into: lowering.log)
        var lowered = lowering.declare(.record(record), as: id, at: place, from: subject.schema)
        lowered.annotateInline(view, subject, by: lowering)
        return lowered
    }

    /// What is required and declared nowhere is any JSON.
    private static func addUndeclared(of view: SchemaView, to properties: inout [Property], into log: DiagnosticLog) {
        var names = Set(properties.map(\.wireName))
        for element in view.parts.flatMap({ $0.elements("required") }) {
            guard let name = element.node.text, names.insert(name).inserted else { continue }
            let optional = properties.filter { !$0.isRequired }.map(\.wireName)
            let near = Nearest.match(for: name, among: optional, upTo: name.count < 4 ? 0 : 2)
            let message = "'\(name)' is required and not declared; it is read as any JSON"
            if let near {
                log.warning("undeclared-property", message + Nearest.question(near), at: element.span)
            } else {
                log.note("undeclared-property", message, at: element.span)
            }
            properties.append(
                Property(
                    wireName: name, type: .json, isRequired: true, pointer: element.pointer, span: element.span))
        }
    }

    private static func isEmptyAndClosed(_ view: SchemaView) -> Bool {
        view.parts.contains {
            $0.node["additionalProperties"]?.bool == false && ($0.node["patternProperties"]?.count ?? 0) == 0
        }
    }

    /// The word by which its base knows this schema is written by itself.
    private static func imply(
        _ word: String, of name: String, in properties: inout [Property], _ required: inout [String], _ schema: Located
    ) {
        if !required.contains(name) { required.append(name) }
        guard let index = properties.firstIndex(where: { $0.wireName == name }) else {
            properties.append(
                Property(
                    wireName: name, type: .string(format: nil), isRequired: true, constant: .string(word),
                    pointer: schema.pointer, span: schema.span))
            return
        }
        if case .string? = properties[index].constant, properties[index].isRequired { return }
        properties[index].type = .string(format: nil)
        properties[index].constant = .string(word)
        properties[index].isRequired = true
        properties[index].isNullable = false
        properties[index].defaultValue = nil
        properties[index].facets = Facets()
    }

    private static func property(
        _ declared: PropertyView, isRequired: Bool, in record: TypeID, by lowering: SchemaLowering
    ) -> Property {
        let schema = declared.last
        let place = Place(origin: .property(declared.name), parent: record, isImpliedIfConstant: isRequired)
        let lowered = lower(declared, at: place, by: lowering)
        return Property(
            wireName: declared.name, overrideName: lowering.names.member(schema), type: lowered.type,
            isRequired: isRequired, isNullable: lowered.isNullable,
            constant: lowered.isNullable ? nil : lowered.constant,
            defaultValue: lowered.defaultValue, documentation: lowered.documentation,
            isDeprecated: lowered.isDeprecated,
            isReadOnly: lowered.isReadOnly, isWriteOnly: lowered.isWriteOnly, facets: lowered.facets,
            pointer: schema.pointer, span: schema.span)
    }

    /// A property that is declared several times: the later schema wins, nullability is united, objects are merged.
    private static func lower(_ property: PropertyView, at place: Place, by lowering: SchemaLowering) -> Lowered {
        if property.earlier.isEmpty { return lowering.lower(property.last, at: place) }
        let declarations = property.declarations
        let views = declarations.map(lowering.views.view)
        // A declaration that names no type is a remark on those before it.
        let telling = declarations.indices.filter { !views[$0].kinds.isEmpty || !views[$0].alternatives.isEmpty }
        let named = telling.filter { !views[$0].isToldByFormat }
        let typed = named.isEmpty ? telling : named
        // A later plain type does not widen the values that an earlier declaration lists.
        let listing = typed.last { views[$0].valuePart != nil }
        let widens = listing.map { index in typed.allSatisfy { $0 <= index || isPlain(views[$0], of: views[index]) } }
        guard let last = widens == true ? listing : typed.last else {
            return lowering.lower(property.last, at: place)
        }
        for earlier in typed.dropLast() where areAtOdds(views[earlier], views[last]) {
            lowering.log.warning(
                "conflicting-types",
                "'\(property.name)' is \(text(views[earlier])) in \(declarations[earlier].span) and "
                    + "\(text(views[last])) here, which wins", at: declarations[last].span)
        }
        let objects = typed.filter { views[$0].kinds == [.object] && views[$0].alternatives.isEmpty }
        var lowered: Lowered
        if objects.count > 1, objects.last == last, views[last].properties.count > 0 {
            lowered = lowering.lower(all: objects.map { declarations[$0] }, at: place)
        } else {
            lowered = lowering.lower(declarations[last], at: place)
        }
        for remark in (last + 1)..<max(last + 1, declarations.count) {
            lowered.annotate(from: declarations[remark].node, into: lowering.log)
        }
        if views.contains(where: \.isNullable) {
            lowered.isNullable = true
        }
        return lowered
    }

    /// Whether a schema says no more than that its values are of another one's kinds.
    private static func isPlain(_ view: SchemaView, of other: SchemaView) -> Bool {
        view.kinds == other.kinds && view.alternatives.isEmpty && view.kinds != [.object] && view.kinds != [.array]
    }

    private static func areAtOdds(_ one: SchemaView, _ other: SchemaView) -> Bool {
        guard !one.kinds.isEmpty, !other.kinds.isEmpty else { return false }
        let numeric: (JSONKind) -> JSONKind = { $0 == .integer ? .number : $0 }
        return Set(one.kinds.map(numeric)).isDisjoint(with: other.kinds.map(numeric))
    }

    private static func text(_ view: SchemaView) -> String {
        view.kinds.map(\.rawValue).joined(separator: " or ")
    }
}
