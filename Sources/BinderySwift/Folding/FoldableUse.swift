// What a use of a type holds for the merging of chunks: a record or a union, by itself or in an array.

import BinderyIR

struct FoldableUse {
    enum Content {
        case record(TypeID)
        case union(TypeID)
        case other
    }

    var isArray: Bool
    var content: Content
}

extension NamedAPI {
    /// The use without its aliases and without null.
    func unwrapped(_ use: TypeUse) -> TypeUse {
        var use = resolved(use)
        while case .nullable(let inner) = use { use = resolved(inner) }
        return use
    }

    func foldable(_ use: TypeUse) -> FoldableUse {
        switch unwrapped(use) {
        case .array(let element):
            // An element that may be null goes on with nothing.
            if case .nullable = resolved(element) { return FoldableUse(isArray: true, content: .other) }
            return FoldableUse(isArray: true, content: content(resolved(element)))
        case let other: return FoldableUse(isArray: false, content: content(other))
        }
    }

    private func content(_ use: TypeUse) -> FoldableUse.Content {
        if let (id, record) = record(use) { return record.isTuple ? .other : .record(id) }
        if let (id, _) = union(use) { return .union(id) }
        return .other
    }
}

extension TypeUse {
    var isPlainText: Bool {
        if case .string(let format) = self { TextFormat.type(format) == nil } else { false }
    }

    var isNumber: Bool {
        switch self {
        case .integer, .number: true
        case .boolean, .string, .unixTime, .upload, .json, .array, .map, .nullable, .named, .external: false
        }
    }
}

extension Emitter {
    /// The members by which an element is told from others, as expressions on it.
    func foldKey(_ id: TypeID) -> (index: Code?, id: Code?, name: Code?, type: Code?) {
        func member(_ name: String, of id: TypeID, where fits: (TypeUse) -> Bool) -> StoredProperty? {
            stored(id).first { $0.property.wireName == name && !$0.property.isBoxed && fits(names.unwrapped($0.use)) }
        }
        let index = member("index", of: id) { $0 == .integer(.int64) }
        let identifier = member("id", of: id) { $0.isPlainText }
        let type = member("type", of: id) { use in
            use.isPlainText || names.enumeration(use).map { $0.enumeration.hasWords } ?? false
        }
        var name = member("name", of: id) { $0.isPlainText }.map { $0.value(of: "element") }
        if name == nil {
            for property in stored(id) where !property.property.isBoxed && name == nil {
                guard let (inner, _) = names.record(names.unwrapped(property.use)),
                    let named = member("name", of: inner, where: \.isPlainText)
                else { continue }
                let owner = property.value(of: "element")
                name = named.value(of: property.isOptional ? "\(owner)?" : owner)
            }
        }
        let word = type.map { type -> Code in
            let value = type.value(of: "element")
            guard !names.unwrapped(type.use).isPlainText else { return value }
            return type.isOptional ? "\(value)?.rawValue" : "\(value).rawValue"
        }
        return (index?.value(of: "element"), identifier?.value(of: "element"), name, word)
    }
}

extension Enumeration {
    /// Whether all its values are texts.
    var hasWords: Bool {
        if case .words = RawForm(self) { true } else { false }
    }
}
