// What values have in common → a schema that allows all of them. It requires nothing, so that it is never narrower than need be.

import BinderyIR

struct InferredSchema {
    /// Whether `null` is a type; before 3.1 a schema says `nullable`.
    let hasNullType: Bool
    /// Objects that are components; with them a member that always came is required.
    var shared: SharedShapes?

    func schema(of shape: Shape?) -> DraftValue { .object(members(of: shape)) }

    /// The members of a property that a variant is told apart by.
    func constant(_ word: String) -> DraftValue {
        hasNullType
            ? .object([("const", .text(word))])
            : .object([("type", .text("string")), ("enum", .list([.text(word)]))])
    }

    /// The same with one member a constant.
    func variant(of shape: Shape, tag: String, word: String) -> DraftValue {
        var properties: [(name: String, value: DraftValue)] = [(tag, constant(word))]
        for member in shape.members where member.name != tag {
            properties.append((member.name, schema(of: member.shape)))
        }
        var members: [(name: String, value: DraftValue)] = [
            ("type", .text("object")), ("required", .list([.text(tag)])), ("properties", .object(properties)),
        ]
        if let any = shape.anyMember { members.append(("additionalProperties", schema(of: any))) }
        return .object(members)
    }

    /// The kinds without `null`; `number` covers `integer`.
    static func ordered(_ kinds: Set<JSONKind>) -> [JSONKind] {
        JSONKind.allCases.filter { kind in
            kind != .null && kinds.contains(kind) && !(kind == .integer && kinds.contains(.number))
        }
    }

    private func members(of shape: Shape?) -> [(name: String, value: DraftValue)] {
        guard let shape else { return [] }
        if let name = shared?.name(of: shape) { return reference(name, shape) }
        let kinds = Self.ordered(shape.kinds)
        let isNullable = shape.kinds.contains(.null)
        // Where nothing but null came, nothing says what else may.
        if kinds.isEmpty { return isNullable && !hasNullType ? [("nullable", .yes)] : [] }
        if kinds.count == 1 {
            var members = of(kinds[0], shape)
            if isNullable {
                if hasNullType {
                    members[0].value = .list([.text(kinds[0].rawValue), .text("null")])
                } else {
                    members.append(("nullable", .yes))
                }
            }
            return members
        }
        let areSimple = !kinds.contains(.array) && !kinds.contains(.object)
        if hasNullType, areSimple {
            let words = kinds.map(\.rawValue) + (isNullable ? ["null"] : [])
            return [("type", .list(words.map { .text($0) }))]
        }
        var branches = kinds.map { DraftValue.object(of($0, shape)) }
        if isNullable, hasNullType { branches.append(.object([("type", .text("null"))])) }
        return [("anyOf", .list(branches))] + (isNullable && !hasNullType ? [("nullable", .yes)] : [])
    }

    private func reference(_ name: String, _ shape: Shape) -> [(name: String, value: DraftValue)] {
        let reference: [(name: String, value: DraftValue)] = [("$ref", .text("#/components/schemas/\(name)"))]
        let others = Self.ordered(shape.kinds.subtracting([.object]))
        guard !others.isEmpty || shape.kinds.contains(.null) else { return reference }
        var branches = [DraftValue.object(reference)] + others.map { .object(of($0, shape)) }
        if shape.kinds.contains(.null) { branches.append(.object([("type", .text("null"))])) }
        return [("anyOf", .list(branches))]
    }

    /// A schema for the values of one kind; its type comes first.
    func of(_ kind: JSONKind, _ shape: Shape) -> [(name: String, value: DraftValue)] {
        var members: [(name: String, value: DraftValue)] = [("type", .text(kind.rawValue))]
        switch kind {
        case .null, .boolean, .integer, .number: break
        case .string where !shape.fileTypes.isEmpty:
            members.append(("format", .text("binary")))
            if let type = shape.fileTypes.first, shape.fileTypes.count == 1 {
                members.append(("contentMediaType", .text(type)))
            }
        case .string:
            if shape.areDates == true { members.append(("format", .text("date-time"))) }
            if shape.areAddresses == true { members.append(("format", .text("uri"))) }
        case .array: members.append(("items", schema(of: shape.element)))
        case .object:
            if let any = shape.anyMember {
                members.append(("additionalProperties", schema(of: any)))
            } else if shared != nil, shape.isMapOfIdentifiers {
                let any = Shape()
                for member in shape.members { any.merge(member.shape) }
                members.append(("additionalProperties", schema(of: any)))
            } else if !shape.members.isEmpty {
                let names = shape.members.filter { $0.shape.count == shape.objects }.map(\.name)
                if shared != nil, shape.objects > 1, !names.isEmpty {
                    members.append(("required", .list(names.map { .text($0) })))
                }
                members.append(("properties", .object(shape.members.map { ($0.name, schema(of: $0.shape)) })))
            }
        }
        return members
    }
}
