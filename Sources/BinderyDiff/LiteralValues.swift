// A literal and a type come in; whether the one is a value of the other goes out.

import BinderyIR

extension APISnapshot {
    /// Bounds are left aside.
    func has(_ literal: Literal, in use: TypeUse) -> Bool {
        switch resolved(use) {
        case .json, .external: true
        case .boolean: if case .boolean = literal { true } else { false }
        case .string, .upload: if case .string = literal { true } else { false }
        case .integer:
            if case .number(let text) = literal { Double(text).map { $0 == $0.rounded() } ?? false } else { false }
        case .number, .unixTime: if case .number = literal { true } else { false }
        case .array, .map: if case .json = literal { true } else { false }
        case .nullable(let inner): literal == .null || has(literal, in: inner)
        case .named(let id): has(literal, in: api[id].kind)
        }
    }

    private func has(_ literal: Literal, in kind: TypeKind) -> Bool {
        switch kind {
        case .record: if case .json = literal { return true }
        case .enumeration(let enumeration):
            if enumeration.form == .suggestions, case .string = literal { return true }
            return enumeration.values.contains { $0.literal == literal }
        case .union(let union):
            return union.variants.contains { variant in
                if let payload = variant.payload { return has(literal, in: payload) }
                if case .word(let word) = variant.selector { return literal == .string(word) }
                return false
            }
        case .alias(let use, _): return has(literal, in: use)
        case .namespace: break
        }
        return false
    }
}
