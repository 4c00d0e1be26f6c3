// Templates of a conversation's shape, filled with values.

import BinderyRuntime

extension JSONValue {
    /// The template with values in place of texts such as `"$name"`. A member or element whose value is not given goes, and
    /// so does an object of which nothing is left.
    ///
    ///     {"role": "tool", "tool_call_id": "$id", "name": "$name"}, id: "a"   →   {"role": "tool", "tool_call_id": "a"}
    func filled(with values: [String: JSONValue]) -> JSONValue? {
        switch content {
        case .string(let text) where text.hasPrefix("$"): values[String(text.dropFirst())]
        case .array(let elements): .array(elements.compactMap { $0.filled(with: values) })
        case .object(let members):
            members.isEmpty ? self : Self.filled(members, with: values)
        case .null, .boolean, .number, .string: self
        }
    }

    private static func filled(_ members: JSONObject, with values: [String: JSONValue]) -> JSONValue? {
        var filled: JSONObject = [:]
        for (key, value) in members { filled[key] = value.filled(with: values) }
        return filled.isEmpty ? nil : .object(filled)
    }
}
