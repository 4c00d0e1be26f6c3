// An API and its Swift names go in; the graph of its types and operations comes out.

import BinderyDiagnostics
import BinderyIR
import BinderySwift

struct TypeGraphBuilder {
    private let names: NamedAPI
    private let spelling: SwiftSpelling

    static func graph(of names: NamedAPI) -> TypeGraph { TypeGraphBuilder(names).graph }

    private init(_ names: NamedAPI) {
        self.names = names
        spelling = SwiftSpelling(names)
    }

    private var graph: TypeGraph {
        let types = names.api.types.compactMap(node).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let uses = Dictionary(uniqueKeysWithValues: types.map { ($0.id, $0.uses) })
        let calls = spelling.calls
        let operations = names.api.operations.enumerated().map { index, operation in
            node(index, operation, call: calls[index], uses: uses)
        }
        return TypeGraph(
            title: names.api.title, version: names.api.version, types: types, operations: operations)
    }

    // MARK: - Types

    private func node(_ type: TypeDecl) -> TypeNode? {
        let kind: TypeNode.Kind
        let members: [TypeMember]
        switch type.kind {
        case .record(let record):
            kind = record.isTuple ? .tuple : .record
            members = record.properties.map(member) + additional(record)
        case .enumeration(let enumeration):
            kind = .enumeration
            members = enumeration.values.map {
                TypeMember(label: $0.literal.json, type: "", notes: $0.isDeprecated ? ["deprecated"] : [])
            }
        case .union(let union):
            kind = .union
            members = union.variants.map(member)
        case .alias(let use, _):
            kind = .alias
            members = [member("=", use)]
        case .namespace: return nil
        }
        // Within a namespace stand declarations of their own.
        let root =
            names.path(type.id).first { if case .namespace = names.api[$0].kind { false } else { true } } ?? type.id
        return TypeNode(
            id: type.id.rawValue, name: spelling.type(.named(type.id)), kind: kind, documentation: type.documentation,
            members: members, pointer: type.pointer, span: type.span, root: root.rawValue,
            swift: root == type.id ? spelling.declaration(type.id) : nil)
    }

    private func member(_ label: String, _ use: TypeUse, _ notes: [String] = []) -> TypeMember {
        TypeMember(label: label, type: spelling.type(use), target: use.declared?.rawValue, notes: notes)
    }

    private func member(_ property: Property) -> TypeMember {
        var notes: [String] = []
        if property.isRequired { notes.append("required") }
        if property.isNullable { notes.append("or null") }
        if let constant = property.constant { notes.append("always \(constant.json)") }
        if let value = property.defaultValue { notes.append("default \(value.json)") }
        if property.isReadOnly { notes.append("only in responses") }
        if property.isWriteOnly { notes.append("only in requests") }
        if property.isDeprecated { notes.append("deprecated") }
        return member(property.wireName, property.type, notes)
    }

    private func additional(_ record: Record) -> [TypeMember] {
        switch record.additional {
        case .open, .closed: []
        case .typed(let use): [member("any other member", use)]
        }
    }

    private func member(_ variant: Variant) -> TypeMember {
        let label =
            switch variant.selector {
            case .word(let word): JSONQuote.quote(word)
            case .property(let name, let values):
                "\(name) is " + values.map { JSONQuote.quote($0) }.joined(separator: " or ")
            case .members(let members): "has " + members.joined(separator: ", ")
            case .kind(let kind): "is of type \(kind.rawValue)"
            case .trial(let name): "the first that decodes: \(name)"
            }
        guard let payload = variant.payload else { return TypeMember(label: label, type: "") }
        return member(label, payload, variant.isDeprecated ? ["deprecated"] : [])
    }

    // MARK: - Operations

    private func node(
        _ index: Int, _ operation: Operation, call: SwiftSpelling.Call?, uses: [Int: [Int]]
    ) -> OperationNode {
        let method = call?.operation.calls.first?.method.text ?? operation.method
        var node = OperationNode(
            id: index, name: ((call?.group ?? []) + [method]).joined(separator: "."),
            route: "\(operation.httpMethod) \(operation.path)", documentation: operation.documentation,
            members: members(operation), pointer: operation.pointer, span: operation.span, reach: [])
        var next = node.uses[...]
        var seen = Set(next)
        while let type = next.popFirst() {
            node.reach.append(type)
            next += (uses[type] ?? []).filter { seen.insert($0).inserted }
        }
        return node
    }

    private func members(_ operation: Operation) -> [TypeMember] {
        var members = operation.parameters.map {
            member($0.wireName, $0.type, [$0.location.rawValue] + ($0.isRequired ? ["required"] : []))
        }
        members += operation.bodies.map { member("body", $0.type, [$0.contentType]) }
        if let response = operation.response { members += self.members(response, label: "response") }
        for other in operation.otherResponses { members += self.members(other, label: "response") }
        if let stream = operation.stream { members.append(member("stream of", stream.chunk, [stream.contentType])) }
        for error in operation.errors {
            members.append(
                error.type.map { member("error \(error.status)", $0) }
                    ?? TypeMember(label: "error \(error.status)", type: ""))
        }
        return members
    }

    private func members(_ response: ResponseBody, label: String) -> [TypeMember] {
        switch response {
        case .nothing: [TypeMember(label: label, type: "nothing")]
        case .json(let use): [member(label, use)]
        case .text(let type): [TypeMember(label: label, type: "String", notes: [type])]
        case .bytes(let types): [TypeMember(label: label, type: "bytes", notes: types)]
        case .byStatus(let responses): responses.flatMap { members($0.body, label: "\(label) \($0.status)") }
        }
    }
}
