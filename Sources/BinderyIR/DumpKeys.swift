// Declared types go in; a readable key for each comes out: `Request`, `Request.audio`, `Request.audio.voice`.

enum DumpKeys {
    /// Keys by ID. A key that is taken gets its type's place in the document behind it.
    static func make(_ types: [TypeDecl]) -> [String] {
        var keys = [String?](repeating: nil, count: types.count)
        var taken: Set<String> = []
        for type in types {
            var chain: [TypeDecl] = []
            var next: TypeID? = type.id
            while let id = next, keys[id.rawValue] == nil {
                chain.append(types[id.rawValue])
                next = types[id.rawValue].parent
            }
            for type in chain.reversed() {
                let outer = type.parent.flatMap { keys[$0.rawValue] }
                var key = [outer, word(type.origin)].compactMap { $0 }.joined(separator: ".")
                if !taken.insert(key).inserted {
                    key += "@\(type.pointer)"
                    taken.insert(key)
                }
                keys[type.id.rawValue] = key
            }
        }
        return keys.map { $0 ?? "" }
    }

    private static func word(_ origin: TypeOrigin) -> String {
        switch origin {
        case .component(let name), .property(let name): name
        case .item(let name): name + "[]"
        case .value(let name): name + "{}"
        case .variant(let name): name
        case .body(let operation, let role): operation + " " + role
        }
    }
}
