// Free-form JSON: what a description leaves open, and what it does not know. How it is kept is hidden, so that the
// way of keeping can change.

/// Any JSON value: parameters of a tool, a schema, a field that the description does not name.
///
/// It is written with literals (`["unit": "celsius", "days": 3, "exact": nil]`) and read with subscripts and typed
/// reads: `value["days"]?.int`, or by a `switch` over `value.content`. Equality compares numbers by value (`1 == 1.0`) and
/// ignores the order of members and white space.
///
/// An array or object that was decoded is kept as its own bytes, and an odd number or string as its text: they are read
/// when someone asks, and are written as they came as long as they are not changed.
public struct JSONValue: Sendable {
    enum Storage: Sendable {
        case null
        case boolean(Bool)
        case number(JSONNumber)
        case string(String)
        /// A string's JSON text with its quotes and escapes.
        case escaped([UInt8])
        /// As it was decoded.
        case raw(RawJSON<[JSONValue]>)
        /// With how many arrays and objects hold each other in memory, this one included: see `init(bounding:)`.
        case array([JSONValue], UInt8)
        case object(JSONObject, UInt8)
    }

    var storage: Storage

    init(storage: Storage) {
        self.storage = storage
    }

    /// JSON's `null`.
    public static let null = JSONValue(storage: .null)

    /// `true` or `false`.
    public static func bool(_ value: Bool) -> JSONValue { JSONValue(storage: .boolean(value)) }

    /// A number without a fraction, of any integer type and size.
    public static func integer(_ value: some BinaryInteger) -> JSONValue { .number(JSONNumber(value)) }

    /// A number. JSON has no infinities and no NaN: encoding such a value throws.
    public static func number(_ value: Double) -> JSONValue { .number(JSONNumber(value)) }

    /// A number of any size and precision.
    public static func number(_ value: JSONNumber) -> JSONValue { JSONValue(storage: .number(value)) }

    /// A text.
    public static func string(_ value: String) -> JSONValue { JSONValue(storage: .string(value)) }

    /// A list.
    public static func array(_ value: [JSONValue]) -> JSONValue {
        JSONValue(value, levels: value.reduce(0) { max($0, $1.levels) } + 1)
    }

    /// An object.
    public static func object(_ value: JSONObject) -> JSONValue { JSONValue(value, levels: value.levels) }

    public init(_ value: Bool) { self = .bool(value) }
    public init(_ value: some BinaryInteger) { self = .integer(value) }
    public init(_ value: Double) { self = .number(value) }
    public init(_ value: JSONNumber) { self = .number(value) }
    public init(_ value: String) { self = .string(value) }
    public init(_ value: [JSONValue]) { self = .array(value) }
    public init(_ value: JSONObject) { self = .object(value) }

    /// What this value is.
    public var kind: JSONKind {
        switch storage {
        case .null: .null
        case .boolean: .boolean
        case .number(let number): number.isInteger ? .integer : .number
        case .string, .escaped: .string
        case .raw, .array: .array
        case .object: .object
        }
    }
}
