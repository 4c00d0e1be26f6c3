// Enumerations that list their cases and have raw values.

import BinderyRuntime

enum RawCases {
    /// One of the cases, and the schema of all; nil for other types.
    static func madeUp<Value>(_ type: Value.Type, _ choice: MadeUp) -> (value: Value, schema: JSONObject)? {
        guard let cases = type as? any CaseIterable.Type, type is any RawRepresentable.Type else { return nil }
        let all = list(cases)
        guard !all.isEmpty, let value = all[abs(choice.index) % all.count] as? Value else { return nil }
        var values: [JSONValue] = []
        for one in all {
            guard let raw = rawValue(one) else { return nil }
            values.append(raw)
        }
        var schema: JSONObject = [:]
        switch values[0].kind {
        case .string: schema["type"] = "string"
        case .integer where values.allSatisfy { $0.kind == .integer }: schema["type"] = "integer"
        case .integer, .number: schema["type"] = "number"
        case .boolean: schema["type"] = "boolean"
        case .null, .array, .object: return nil
        }
        schema["enum"] = .array(values)
        return (value, schema)
    }

    /// The keys that the cases of an enumeration stand for in an object; nil where they cannot be listed.
    static func words(of type: any Any.Type) -> [JSONValue]? {
        guard let cases = type as? any CaseIterable.Type else { return nil }
        let words = list(cases).map { ($0 as? any CodingKeyRepresentable)?.codingKey.stringValue }
        return words.contains(nil) ? nil : words.map { .string($0 ?? "") }
    }

    private static func list<Cases: CaseIterable>(_ type: Cases.Type) -> [Any] { Array(type.allCases) }

    private static func rawValue(_ value: Any) -> JSONValue? {
        guard let value = value as? any RawRepresentable else { return nil }
        return json(of: value)
    }

    private static func json<Value: RawRepresentable>(of value: Value) -> JSONValue? {
        switch value.rawValue {
        case let text as String: .string(text)
        case let truth as Bool: .bool(truth)
        case let number as any BinaryInteger: .integer(number)
        case let number as any BinaryFloatingPoint: .number(Double(number))
        default: nil
        }
    }
}
