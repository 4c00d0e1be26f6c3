// Free-form JSON: what a description leaves open, and what it does not know. How it is kept is hidden, so that the
// way of keeping can change.

/// Any JSON value: parameters of a tool, a schema, a field that the description does not name.
///
/// It is written with literals (`["unit": "celsius", "days": 3, "exact": nil]`) and read with subscripts and typed
/// reads: `value["days"]?.int`. Equality compares numbers by value (`1 == 1.0`) and ignores the order of members.
public struct JSONValue: Sendable {
    /// Each number is kept in the narrowest of three forms that holds it: see `init(_: Double)`.
    enum Storage: Sendable {
        case null
        case boolean(Bool)
        case integer(Int64)
        case unsigned(UInt64)
        case number(Double)
        case string(String)
        case array([JSONValue])
        case object(JSONObject)
    }

    var storage: Storage

    init(storage: Storage) {
        self.storage = storage
    }

    /// JSON's `null`.
    public static let null = JSONValue(storage: .null)

    /// `true` or `false`.
    public static func bool(_ value: Bool) -> JSONValue { JSONValue(storage: .boolean(value)) }

    /// A number without a fraction. Any integer type; values beyond `UInt64` and `Int64` become the nearest `Double`.
    public static func integer(_ value: some BinaryInteger) -> JSONValue {
        if let signed = Int64(exactly: value) { return JSONValue(storage: .integer(signed)) }
        if let unsigned = UInt64(exactly: value) { return JSONValue(storage: .unsigned(unsigned)) }
        return JSONValue(storage: .number(Double(value)))
    }

    /// A number. JSON has no infinities and no NaN: encoding such a value throws.
    public static func number(_ value: Double) -> JSONValue { JSONValue(storage: .number(value)) }

    /// A text.
    public static func string(_ value: String) -> JSONValue { JSONValue(storage: .string(value)) }

    /// A list.
    public static func array(_ value: [JSONValue]) -> JSONValue { JSONValue(storage: .array(value)) }

    /// An object.
    public static func object(_ value: JSONObject) -> JSONValue { JSONValue(storage: .object(value)) }

    public init(_ value: Bool) { self = .bool(value) }
    public init(_ value: some BinaryInteger) { self = .integer(value) }
    public init(_ value: Double) { self = .number(value) }
    public init(_ value: String) { self = .string(value) }
    public init(_ value: [JSONValue]) { self = .array(value) }
    public init(_ value: JSONObject) { self = .object(value) }

    /// What this value is.
    public var kind: JSONKind {
        switch storage {
        case .null: .null
        case .boolean: .boolean
        case .integer, .unsigned: .integer
        case .number(let number): number.rounded(.towardZero) == number && number.isFinite ? .integer : .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
