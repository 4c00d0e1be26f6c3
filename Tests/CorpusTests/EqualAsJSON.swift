// Whether two JSON values say the same: nulls count, numbers by value, the order of members does not.

import BinderyClient
import BinderyIR
import BinderyRuntime

/// Compares what came with what is sent back. The one difference that is none: a member that the description requires and
/// lets be null is written as null where it was missing.
struct EqualAsJSON {
    /// The names of the members that are always written.
    private let alwaysWritten: Set<String>

    init(_ api: API) {
        var names: Set<String> = []
        for type in api.types {
            guard case .record(let record) = type.kind else { continue }
            for property in record.properties where property.isRequired && api.mayBeNull(property) {
                names.insert(property.wireName)
            }
        }
        alwaysWritten = names
    }

    /// The first place at which the two differ, with both values; nil where they are equal.
    func firstDifference(_ one: JSONValue, _ other: JSONValue, at path: String = "$") -> String? {
        if let left = one.object, let right = other.object {
            for key in Set(left.keys).union(right.keys).sorted() {
                let place = "\(path).\(key)"
                switch (left[key], right[key]) {
                case (let left?, let right?):
                    if let found = firstDifference(left, right, at: place) { return found }
                case (let value?, nil): return "\(place): \(value.excerpt) is lost"
                case (nil, let value?):
                    if !(value.isNull && alwaysWritten.contains(key)) {
                        return "\(place): \(value.excerpt) was added"
                    }
                case (nil, nil): continue
                }
            }
            return nil
        }
        if let left = one.array, let right = other.array {
            guard left.count == right.count else { return "\(path): \(left.count) elements, then \(right.count)" }
            for (index, pair) in zip(left, right).enumerated() {
                if let found = firstDifference(pair.0, pair.1, at: "\(path)[\(index)]") { return found }
            }
            return nil
        }
        return one == other ? nil : "\(path): \(one.excerpt), then \(other.excerpt)"
    }
}

extension API {
    fileprivate func mayBeNull(_ property: Property) -> Bool {
        property.isNullable || mayBeNull(property.type)
    }

    private func mayBeNull(_ type: TypeUse) -> Bool {
        switch type {
        case .nullable: return true
        case .named(let id):
            if case .alias(let aliased, _) = self[id].kind { return mayBeNull(aliased) }
            return false
        case .boolean, .string, .integer, .number, .unixTime, .json, .array, .map, .external, .upload: return false
        }
    }
}

extension JSONValue {
    fileprivate var excerpt: String { String("\(self)".prefix(60)) }
}
