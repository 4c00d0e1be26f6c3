// What a chunk type does where it is the first of a stream, or the first of its kind: elements that continue one another become
// one, as if they had come in chunks of their own.

import BinderyIR

extension FoldPlan {
    ///     record(tool_calls: [Call]) in a delta
    ///     →  public mutating func foldWithin() {
    ///            ChunkFold.foldWithin(&toolCalls)
    ///            ChunkFold.foldWithin(&unknownFields, in: .delta)
    ///        }
    func within(_ type: TypeDecl, _ growth: Growth) -> Code {
        var lines = emitter.stored(type.id).compactMap { property -> Code? in
            switch growth.members[property.property.wireName] {
            case .merge: isMap(property.use) ? nil : "ChunkFold.foldWithin(&\(member(property)))"
            case .json: "ChunkFold.foldWithin(&\(member(property)), in: \(context(growth.position)))"
            case .join, .joinUnlessRepeated, .keep, .replace, .add, .append, .dropped, nil: nil
            }
        }
        lines.append("ChunkFold.foldWithin(&unknownFields, in: \(context(growth.position))\(rules(growth)))")
        return """
            \(emitter.modifier)mutating func foldWithin() {
                \(lines)
            }
            """
    }

    /// A property's storage, whatever the parameter beside it is called.
    func member(_ property: StoredProperty) -> Code {
        property.storage.text == "next" ? "self.\(property.storage)" : "\(property.storage)"
    }

    /// A map is merged by its keys: no element of it continues another.
    private func isMap(_ use: TypeUse) -> Bool {
        switch use {
        case .map: true
        case .nullable(let inner): isMap(inner)
        case .named(let id):
            if case .alias(let target, _) = emitter.api[id].kind { isMap(target) } else { false }
        case .boolean, .string, .integer, .number, .unixTime, .upload, .json, .array, .external: false
        }
    }
}
