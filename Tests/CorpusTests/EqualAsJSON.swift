// Whether two JSON values say the same: null members of known properties count as absent, numbers by value, order of
// members ignored.

import BinderyIR
import BinderyRuntime

/// Compares JSON under one API's knowledge of which members are properties and which values are free-form.
struct EqualAsJSON {
    /// Names of properties, whose null says no more than their absence.
    private let known: Set<String>
    /// Names of properties that hold JSON of any shape, in which null is a value like others.
    private let freeForm: Set<String>

    init(_ api: API) {
        var known: Set<String> = []
        var freeForm: Set<String> = []
        for type in api.types {
            guard case .record(let record) = type.kind else { continue }
            for property in record.properties {
                known.insert(property.wireName)
                if api.isFreeForm(property.type) { freeForm.insert(property.wireName) }
            }
        }
        self.known = known
        self.freeForm = freeForm
    }

    /// The first place at which the two differ, with both values; nil where they are equal.
    func firstDifference(_ one: JSONValue, _ other: JSONValue, at path: String = "$", isFree: Bool = false) -> String? {
        if let left = one.object, let right = other.object {
            for key in Set(left.keys).union(right.keys).sorted() {
                let place = "\(path).\(key)"
                let mayBeAbsent = !isFree && known.contains(key)
                switch (left[key], right[key]) {
                case (let left?, let right?):
                    let isFree = isFree || freeForm.contains(key)
                    if let found = firstDifference(left, right, at: place, isFree: isFree) { return found }
                case (let value?, nil):
                    if !(mayBeAbsent && value.isNull) { return "\(place): \(value.excerpt) is lost" }
                case (nil, let value?):
                    if !(mayBeAbsent && value.isNull) { return "\(place): \(value.excerpt) was added" }
                case (nil, nil): continue
                }
            }
            return nil
        }
        if let left = one.array, let right = other.array {
            guard left.count == right.count else { return "\(path): \(left.count) elements, then \(right.count)" }
            for (index, pair) in zip(left, right).enumerated() {
                if let found = firstDifference(pair.0, pair.1, at: "\(path)[\(index)]", isFree: isFree) { return found }
            }
            return nil
        }
        return one == other ? nil : "\(path): \(one.excerpt), then \(other.excerpt)"
    }
}

extension API {
    fileprivate func isFreeForm(_ type: TypeUse) -> Bool {
        switch type {
        case .json: true
        case .map(let value): value == .json
        case .array(let element), .nullable(let element): isFreeForm(element)
        case .named(let id):
            switch self[id].kind {
            case .alias(let aliased, _): isFreeForm(aliased)
            case .record, .enumeration, .union: false
            }
        case .boolean, .string, .integer, .number, .unixTime, .external, .upload: false
        }
    }
}

extension JSONValue {
    fileprivate var excerpt: String { String("\(self)".prefix(60)) }
}
