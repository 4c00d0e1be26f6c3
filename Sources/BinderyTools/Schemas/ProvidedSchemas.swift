// Schemas that types give, put into a larger one: their `$defs` join its own, and their references follow.

import BinderyClient
import BinderyRuntime

struct ProvidedSchemas {
    struct BrokenReference: Error {
        let reference: String
    }

    /// The names in `$defs` of the whole.
    private var taken: Set<String> = []
    /// Definitions as they were given, by their names in the whole.
    private var given: [String: JSONValue] = [:]

    /// A name of its own for a type.
    mutating func uniqueName(_ name: String) -> String {
        let base = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" })
        var unique = base
        var number = 2
        while !taken.insert(unique).inserted {
            unique = "\(base)\(number)"
            number += 1
        }
        return unique
    }

    /// Whether a reference leads to the schema as a whole.
    static func refersToItself(_ schema: JSONValue) -> Bool {
        var found = false
        _ = rewritten(schema) { reference in
            if reference == "#" { found = true }
            return reference
        }
        return found
    }

    /// The schema without its definitions, which go into `defs`.
    /// - Parameter itself: the schema's name in the whole, where it has one.
    mutating func hoisted(
        _ schema: JSONValue, of type: String, itself: String?, into defs: inout JSONObject
    ) throws(BrokenReference) -> JSONObject {
        let own = schema["$defs"]?.object ?? [:]
        let shared = sharedNames(own)
        var names: [String: String] = [:]
        for name in own.keys { names[name] = shared.contains(name) ? name : uniqueName(name) }
        var broken: String?
        func renamed(_ reference: String) -> String {
            if reference == "#", let itself { return "#/$defs/" + itself }
            guard let path = reference.afterDefs else {
                broken = reference
                return reference
            }
            let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0]).replacing("~1", with: "/").replacing("~0", with: "~")
            guard let unique = names[name] ?? names[PercentDecoding.decoded(name[...]) ?? name] else {
                broken = reference
                return reference
            }
            return "#/$defs/" + unique + (parts.count > 1 ? "/" + parts[1] : "")
        }
        for (name, definition) in own where !shared.contains(name) {
            guard let unique = names[name] else { continue }
            given[unique] = definition
            defs[unique] = Self.rewritten(definition, renamed)
        }
        var rest = schema.object ?? [:]
        rest["$defs"] = nil
        rest["$schema"] = nil
        let result = Self.rewritten(.object(rest), renamed)
        if let broken { throw BrokenReference(reference: broken) }
        return result.object ?? [:]
    }

    /// Definitions that the whole has already, word for word and with all that they refer to.
    private func sharedNames(_ own: JSONObject) -> Set<String> {
        var shared = Set(own.filter { given[$0.key] == $0.value }.map(\.key))
        while true {
            let apart = shared.filter { name in
                var leads = false
                _ = Self.rewritten(own[name] ?? .null) { reference in
                    let target = reference.afterDefs.map { String($0.prefix { $0 != "/" }) }
                    if target.map({ !shared.contains($0) }) ?? true { leads = true }
                    return reference
                }
                return leads
            }
            if apart.isEmpty { return shared }
            shared.subtract(apart)
        }
    }

    /// A schema with its references put otherwise.
    private static func rewritten(_ schema: JSONValue, _ reference: (String) -> String) -> JSONValue {
        guard var members = schema.object else { return schema }
        for (keyword, value) in members {
            switch keyword {
            case "$ref", "$dynamicRef": if let text = value.string { members[keyword] = .string(reference(text)) }
            case "enum", "const", "default", "examples", "required": break
            case "properties", "patternProperties", "dependentSchemas", "$defs":
                var named = value.object ?? [:]
                for (name, value) in named { named[name] = rewritten(value, reference) }
                members[keyword] = .object(named)
            default:
                if let list = value.array {
                    members[keyword] = .array(list.map { rewritten($0, reference) })
                } else {
                    members[keyword] = rewritten(value, reference)
                }
            }
        }
        return .object(members)
    }
}

extension String {
    /// What stands behind `#/$defs/`; nil for another reference.
    fileprivate var afterDefs: Substring? {
        hasPrefix("#/$defs/") ? dropFirst("#/$defs/".count) : nil
    }
}
