// A JSON value as an enumeration, for a `switch` over all that it can be.

extension JSONValue {
    /// What a value is, and its content.
    public enum Content: Hashable, Sendable {
        /// `null`
        case null
        /// `true` or `false`
        case boolean(Bool)
        /// A number, as it was written.
        case number(JSONNumber)
        /// A string.
        case string(String)
        /// An array.
        case array([JSONValue])
        /// An object; its members keep their order.
        case object(JSONObject)
    }

    /// What this value is, for a `switch`.
    public var content: Content {
        switch storage {
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .escaped(let text): .string(Self.unescaped(text))
        case .raw(let raw): .array(Self.elements(of: raw))
        case .array(let elements, _): .array(elements)
        case .object(let members, _): .object(members)
        }
    }

    static func unescaped(_ text: [UInt8]) -> String {
        // Never fails: the text was validated when it came.
        (try? JSONReader.read(String.self, from: text)) ?? ""
    }

    static func elements(of raw: RawJSON<[JSONValue]>) -> [JSONValue] {
        raw.content { (json) throws(JSONError) in
            try elements(tree: &json, levels: mostLevels)
        } ?? []
    }
}
