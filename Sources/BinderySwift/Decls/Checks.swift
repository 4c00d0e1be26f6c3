// A record or a union goes in; the statements that check it come out, one bound a line, each in its simplest form.

import BinderyDiagnostics
import BinderyIR

struct Checks {
    let emitter: Emitter
    let checked: Set<TypeID>
    let patterns: Patterns
    /// The type, property or argument whose bounds are checked.
    var origin: DescriptionPlace

    ///     record(messages*: [Message] 1 … , top_p: number 0 … 1)
    ///     →  validator.enter("messages")
    ///        validator.items(messages.count, atLeast: 1, "api.yaml#/components/schemas/Request/properties/messages")
    ///        …
    ///        validator.leave()
    ///        validator.number("top_p", topP, atLeast: 0, "api.yaml#/…/top_p")
    ///        validator.number("top_p", topP, atMost: 1, "api.yaml#/…/top_p")
    func record(_ type: TypeDecl, _ record: Record) -> [Code] {
        var lines = emitter.stored(type.id).flatMap { property in
            self.property(property)
        }
        // A tuple has no members beside those that it names, and its length is its own.
        if record.isTuple { return lines + length(of: record, type.facets) }
        switch record.additional {
        case .open, .closed: break
        case .typed(let use):
            var facets = Facets()
            facets.values = [record.additionalFacets]
            lines += entries(of: "additionalProperties", use, [facets], depth: 0)
        }
        lines += members(of: "self", record, [type.facets])
        return lines + dependencies(type, record)
    }

    /// What the statements call their own; properties of these names are told apart by `self`.
    private static let locals: Set<String> = ["validator", "members", "value", "index", "item", "key", "variant"]

    private func property(_ property: StoredProperty) -> [Code] {
        // Most properties have no bounds, which is found out without trying each.
        guard property.property.hasFacets || isBound(property.use) || isFollowed(property.use) else { return [] }
        let stored: Code = Self.locals.contains(property.storage.text) ? "self.\(property.value)" : property.value
        var checks = self
        checks.origin = DescriptionPlace(property.property)
        return checks.member(
            property.property.wireName, stored, property.use, property.property.facets, isOptional: property.isOptional)
    }

    /// What is to be checked of a property, or of an argument of a call.
    func member(_ name: String, _ stored: Code, _ use: TypeUse, _ facets: Facets, isOptional: Bool) -> [Code] {
        let value: Code = isOptional ? "value" : stored
        let own = statements(on: value, use, [facets], depth: 1, isUnwrapped: isOptional, follows: false)
        if own.isEmpty { return isFollowed(use) ? ["validator.visit(\(literal: name), \(stored))"] : [] }
        if isScalar(use), !isSecret(use) {
            let member: Code = "\(literal: name), \(stored)"
            return statements(
                on: isOptional && isWrapped(use) ? "\(member)?" : member, use, [facets], depth: 1,
                isUnwrapped: isOptional)
        }
        let lines = statements(on: value, use, [facets], depth: 1, isUnwrapped: isOptional)
        let enter: Code = isSecret(use) ? "secret: " : ""
        let block: Code = """
            validator.enter(\(enter)\(literal: name))
            \(lines)
            validator.leave()
            """
        guard isOptional else { return [block] }
        return [
            """
            if let value = \(stored) {
                \(block)
            }
            """
        ]
    }

    ///     →  switch self {
    ///        case .string(let value): …
    ///        default: break
    ///        }
    func union(_ type: TypeDecl, _ union: Union) -> [Code] {
        let cases = zip(union.variants, emitter.names.members(type.id)).compactMap { variant, name -> Code? in
            guard let payload = variant.payload else { return nil }
            let lines = statements(on: "value", payload, [variant.facets, type.facets], depth: 1)
            guard !lines.isEmpty else { return nil }
            if lines.count == 1, lines[0].isOneLine { return "case .\(member: name)(let value): \(lines)" }
            return """
                case .\(member: name)(let value):
                    \(lines)
                """
        }
        guard !cases.isEmpty else { return [] }
        return [
            """
            switch self {
            \(cases)
            default: break
            }
            """
        ]
    }

    /// What is to be checked of a value at whose place the validator is.
    /// - Parameters:
    ///   - isUnwrapped: Whether the value is there, so that an outer `nullable` says no more.
    ///   - follows: Whether types with checks of their own are asked to run them.
    func statements(
        on value: Code, _ use: TypeUse, _ facets: [Facets], depth: Int, isUnwrapped: Bool = false,
        follows: Bool = true
    ) -> [Code] {
        switch use {
        case .boolean, .json, .external, .upload: return []
        case .string(let format):
            return bounds(of: .text(TextFormat.type(format) == nil ? value : "\(value).rawValue"), facets)
        case .integer(let width): return bounds(of: .integer(value, width), facets)
        case .number: return bounds(of: .number(value), facets)
        case .unixTime: return bounds(of: .number("\(value).seconds"), facets)
        case .array(let item):
            var lines = bounds(of: .items(of: value), facets)
            let isPlain = statements(on: value, item, facets.flatMap(\.items), depth: depth, follows: false).isEmpty
            let inner =
                isPlain
                ? []
                : statements(
                    on: local("item", depth), item, facets.flatMap(\.items), depth: depth + 1, follows: follows)
            if isPlain, follows, isFollowed(item) {
                lines.append("\(value).validate(into: &validator)")
            } else if !inner.isEmpty {
                lines.append(
                    """
                    for (\(local("index", depth)), \(local("item", depth))) in \(value).enumerated() {
                        validator.enter(\(local("index", depth)))
                        \(inner)
                        validator.leave()
                    }
                    """)
            }
            return lines
        case .map(let inner):
            return bounds(of: .members(count: "\(value).count"), facets)
                + entries(of: value, inner, facets, depth: depth, follows: follows)
        case .nullable(let inner):
            if isUnwrapped { return statements(on: value, inner, facets, depth: depth, follows: follows) }
            let lines = statements(
                on: local("value", depth), inner, facets, depth: depth + 1, isUnwrapped: true, follows: follows)
            guard !lines.isEmpty else { return [] }
            return [
                """
                if let \(local("value", depth)) = \(value) {
                    \(lines)
                }
                """
            ]
        case .named(let id):
            return named(
                id, on: value, facets, depth: depth, isUnwrapped: isUnwrapped, follows: follows)
        }
    }

    /// Whether the value is one number or one text, so that each check of it is one call.
    private func isScalar(_ use: TypeUse) -> Bool {
        switch emitter.names.resolved(use) {
        case .string, .integer, .number, .unixTime: true
        case .nullable(let inner): isScalar(inner)
        case .boolean, .json, .array, .map, .external, .upload: false
        case .named: isEnumeration(use)
        }
    }

    /// Whether the checks look at a member of the value, and not at the value itself.
    private func isWrapped(_ use: TypeUse) -> Bool {
        switch emitter.names.resolved(use) {
        case .string(let format): TextFormat.type(format) != nil
        case .unixTime: true
        case .nullable(let inner): isWrapped(inner)
        case .named: isEnumeration(use)
        case .boolean, .integer, .number, .json, .array, .map, .external, .upload: false
        }
    }

    private func isEnumeration(_ use: TypeUse) -> Bool {
        if case .nullable(let inner) = emitter.names.resolved(use) { return isEnumeration(inner) }
        return emitter.names.enumeration(use) != nil
    }

    /// Whether the description calls a value a password, which then is shown nowhere.
    private func isSecret(_ use: TypeUse) -> Bool {
        switch emitter.names.resolved(use) {
        case .string(let format): format == "password"
        case .nullable(let inner), .array(let inner), .map(let inner): isSecret(inner)
        case .boolean, .integer, .number, .unixTime, .json, .named, .external, .upload: false
        }
    }

    /// Whether the types that a use leads to without a check of their own have bounds.
    private func isBound(_ use: TypeUse) -> Bool {
        switch use {
        case .boolean, .string, .integer, .number, .unixTime, .json, .external, .upload: return false
        case .array(let inner), .map(let inner), .nullable(let inner): return isBound(inner)
        case .named(let id):
            let type = emitter.api[id]
            return switch type.kind {
            case .alias(let target, let facets): !facets.isEmpty || isBound(target)
            case .enumeration: type.hasFacets
            case .record, .union, .namespace: false
            }
        }
    }

    /// Whether a type, or one within it, is asked to run checks of its own.
    private func isFollowed(_ use: TypeUse) -> Bool {
        switch emitter.names.resolved(use) {
        case .boolean, .string, .integer, .number, .unixTime, .json, .external, .upload: false
        case .array(let inner), .map(let inner), .nullable(let inner): isFollowed(inner)
        case .named(let id): checked.contains(id)
        }
    }

    private func named(
        _ id: TypeID, on value: Code, _ facets: [Facets], depth: Int, isUnwrapped: Bool, follows: Bool
    ) -> [Code] {
        let type = emitter.api[id]
        let own: [Code] = follows && checked.contains(id) ? ["\(value).validate(into: &validator)"] : []
        switch type.kind {
        case .alias(let target, let more):
            return statements(
                on: value, target, facets + [more], depth: depth, isUnwrapped: isUnwrapped, follows: follows)
        case .namespace: return []
        case .record(let record): return record.isTuple ? own : own + members(of: value, record, facets)
        case .union(let union):
            guard facets.contains(where: { !$0.isEmpty }) else { return own }
            // Bounds that stand beside a union hold for each variant to which they apply.
            let inner = local("variant", depth)
            return own
                + zip(union.variants, emitter.names.members(id)).compactMap { variant, name -> Code? in
                    guard let payload = variant.payload else { return nil }
                    let lines = statements(on: inner, payload, facets, depth: depth + 1, follows: false)
                    guard !lines.isEmpty else { return nil }
                    return """
                        if case .\(member: name)(let \(inner)) = \(value) {
                            \(lines)
                        }
                        """
                }
        case .enumeration(let enumeration):
            let raw: Code = "\(value).rawValue"
            return switch RawForm(enumeration) {
            case .words: bounds(of: .text(raw), facets + [type.facets])
            case .integers: bounds(of: .integer(raw, .int64), facets + [type.facets])
            case .numbers: bounds(of: .number(raw), facets + [type.facets])
            case .mixed: []
            }
        }
    }

    /// A name for a local, told apart from those around it.
    func local(_ name: Code, _ depth: Int) -> Code { depth < 2 ? name : "\(name)\(literal: depth)" }

    /// Where the description states a bound: what has the bound, and the file that gives it the bound.
    func place(_ bound: Bound, _ facets: Facets) -> Code {
        let place = facets.places[bound].map { DescriptionPlace(origin.pointer, $0) } ?? origin
        return "\(literal: place.text)"
    }
}
