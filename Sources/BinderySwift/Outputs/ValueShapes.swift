// A type goes in; what a server must know of it to read it from text comes out: `ValueShape` as Swift.

import BinderyIR

/// The shapes of what stands in parameters and forms.
struct ValueShapes {
    private let names: NamedAPI
    /// Forms are flat: what is further inside is JSON text.
    private static let deepest = 4

    init(_ names: NamedAPI) { self.names = names }

    ///     →  .object(["name": .text, "tags": .array(.text)])
    func code(_ use: TypeUse) -> Code { code(use, depth: 0) }

    private func code(_ use: TypeUse, depth: Int) -> Code {
        switch use {
        case .boolean, .integer, .number, .unixTime: return ".literal"
        case .string: return ".text"
        case .upload: return ".file"
        case .json, .external: return ".any"
        case .array(let element): return depth < Self.deepest ? ".array(\(code(element, depth: depth + 1)))" : ".any"
        case .map(let value): return depth < Self.deepest ? ".map(\(code(value, depth: depth + 1)))" : ".any"
        case .nullable(let inner): return code(inner, depth: depth)
        case .named(let id): return depth < Self.deepest ? code(names.api[id].kind, depth: depth) : ".any"
        }
    }

    private func code(_ kind: TypeKind, depth: Int) -> Code {
        switch kind {
        case .record(let record): return code(record, depth: depth)
        case .enumeration(let enumeration):
            let shapes = enumeration.values.map { self.shape(of: $0.literal) }
            guard let first = shapes.first, shapes.allSatisfy({ $0 == first }) else { return ".text" }
            return first
        case .union(let union):
            let shapes = union.variants.map { variant -> Code in
                if let payload = variant.payload { return code(payload, depth: depth + 1) }
                if case .word = variant.selector { return ".text" }
                return ".any"
            }
            guard let first = shapes.first, shapes.allSatisfy({ $0 == first }) else { return ".any" }
            return first
        case .alias(let target, _): return code(target, depth: depth)
        case .namespace: return ".any"
        }
    }

    private func shape(of value: Literal) -> Code {
        switch value {
        case .string: ".text"
        case .number, .boolean: ".literal"
        case .null, .json: ".any"
        }
    }

    private func code(_ record: Record, depth: Int) -> Code {
        if record.isTuple { return ".array(.any)" }
        if record.properties.isEmpty {
            if case .typed(let value) = record.additional { return ".map(\(code(value, depth: depth + 1)))" }
            return ".object([:])"
        }
        let members = record.properties.map { property -> Code in
            "\(literal: property.wireName): \(code(property.type, depth: depth + 1))"
        }
        if members.count == 1 { return ".object([\(members[0])])" }
        return """
            .object([
                \(Code.filled(members))
            ])
            """
    }
}
