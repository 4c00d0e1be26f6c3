// A record's members, read one by one by generated code; what was not asked for is left over as unknown fields.

/// Reads the members of one object. Generated code uses it; each member is asked for once. A fault is noted, nothing is
/// read after it, and generated code throws it at the end: so it has one way out, however many members there are.
public struct FieldDecoder {
    private let container: KeyedDecodingContainer<FieldKey>
    /// The members that generated code has a place for.
    private var known: [String] = []
    /// The constants that differ: named by the description, yet kept as unknown fields.
    private var differing: [String] = []
    private var failure: (any Error)?
    /// The members asked for so far that are null, as a bit for each place; and the place of the last one.
    public private(set) var nulls: UInt64 = 0
    private var place = 0

    /// - Throws: `DecodingError` where the value is not an object.
    public init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: FieldKey.self)
    }

    /// A member that has one legal value. It never fails: a value that differs, null too, stays an unknown field.
    public mutating func constant(_ key: String, _ expected: JSONValue) {
        place += 1
        let isExpected =
            if let text = expected.string {  // by far the most frequent, and read without a detour
                (try? container.decode(String.self, forKey: FieldKey(key))) == text
            } else {
                (try? container.decode(JSONValue.self, forKey: FieldKey(key))) == expected
            }
        if isExpected { known.append(key) } else { differing.append(key) }
    }

    /// A member that has one legal value, given as JSON text.
    public mutating func constant(_ key: String, json: String) {
        if let expected = try? JSONValue(parsing: json) { constant(key, expected) }
    }

    /// A member that must be there.
    /// - Returns: nil where it is missing, null or of another type; that is noted.
    public mutating func required<Value: Decodable>(_ key: String, as type: Value.Type = Value.self) -> Value? {
        known.append(key)
        place += 1
        guard isSound else { return nil }
        do {
            return try container.decode(Value.self, forKey: FieldKey(key))
        } catch {
            failure = error
            return nil
        }
    }

    /// A member that may be missing or null; both read as nil, and null is told by `nulls`. Another type is noted.
    public mutating func optional<Value: Decodable>(_ key: String, as type: Value.Type = Value.self) -> Value? {
        place += 1
        let isNull = (try? container.decodeNil(forKey: FieldKey(key))) == true
        if isNull, place > 64 { return nil }
        known.append(key)
        guard isSound else { return nil }
        if isNull { nulls |= 1 << UInt64(place - 1) }
        do {
            return try container.decodeIfPresent(Value.self, forKey: FieldKey(key))
        } catch {
            failure = error
            return nil
        }
    }

    /// A required member that may be null; a missing one reads as nil too. Another type is noted.
    public mutating func nullable<Value: Decodable>(_ key: String, as type: Value.Type = Value.self) -> Value? {
        known.append(key)
        place += 1
        guard isSound else { return nil }
        do {
            return try container.decodeIfPresent(Value.self, forKey: FieldKey(key))
        } catch {
            failure = error
            return nil
        }
    }

    /// The members not asked for so far whose values are of one type. Those that do not fit stay unknown fields.
    public mutating func additional<Value: Decodable>(_ type: Value.Type = Value.self) -> [String: Value] {
        var fitting: [String: Value] = [:]
        let named = Set(known + differing)
        for key in container.allKeys where !named.contains(key.stringValue) {
            fitting[key.stringValue] = try? container.decode(Value.self, forKey: key)
        }
        known.append(contentsOf: fitting.keys)
        return fitting
    }

    /// The members that were not asked for: ask last.
    public mutating func unknownFields() -> JSONObject {
        var fields = JSONObject()
        let asked = Set(known)
        do {
            for key in container.allKeys where isSound && !asked.contains(key.stringValue) {
                fields[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
            }
        } catch {
            failure = error
        }
        return fields
    }

    /// Whether nothing was noted.
    public var isSound: Bool { failure == nil }

    /// What was noted: the first fault.
    public var fault: any Error {
        failure ?? DecodingError.dataCorrupted(.init(codingPath: container.codingPath, debugDescription: "no fault"))
    }
}
