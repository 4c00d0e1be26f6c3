// The keys of `name[key][key]=value` items go in one by one, the object or array that they are comes out.

import BinderyClient

/// Members within members, in the order in which they came.
struct DeepTree {
    private var texts: [String] = []
    private var members: [(key: String, tree: DeepTree)] = []

    var isEmpty: Bool { texts.isEmpty && members.isEmpty }

    mutating func put(_ text: String, at path: ArraySlice<String>) {
        guard let first = path.first else {
            texts.append(text)
            return
        }
        if let known = members.firstIndex(where: { $0.key == first }) {
            members[known].tree.put(text, at: path.dropFirst())
        } else {
            var tree = DeepTree()
            tree.put(text, at: path.dropFirst())
            members.append((first, tree))
        }
    }

    func value(as shape: ValueShape, prefersLiterals: Bool) -> JSONValue {
        guard !members.isEmpty else {
            let element = texts.count > 1 || shape.isArray ? shape.element : shape
            let values = texts.map { element.value(of: $0, prefersLiterals: prefersLiterals) }
            return values.count > 1 || shape.isArray ? .array(values) : values.first ?? .null
        }
        if shape.isArray {
            // By number; `[]` counts on.
            let ordered = members.enumerated().sorted { one, other in
                let places = (Int(one.element.key) ?? one.offset, Int(other.element.key) ?? other.offset)
                return places.0 == places.1 ? one.offset < other.offset : places.0 < places.1
            }
            return .array(
                ordered.flatMap { _, member -> [JSONValue] in
                    if member.tree.members.isEmpty {
                        return member.tree.texts.map { shape.element.value(of: $0, prefersLiterals: prefersLiterals) }
                    }
                    return [member.tree.value(as: shape.element, prefersLiterals: prefersLiterals)]
                })
        }
        var object = JSONObject()
        for (key, tree) in members {
            object[key] = .some(tree.value(as: shape.member(key) ?? .any, prefersLiterals: prefersLiterals))
        }
        return .object(object)
    }
}

extension ValueShape {
    fileprivate var isArray: Bool { if case .array = self { true } else { false } }
}
