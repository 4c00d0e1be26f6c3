// What a schema says of a type beyond its form: descriptions and bounds.

public import BinderyRuntime

/// A type that says more of its schema than its form: what its members mean, and which values they take.
///
///     struct Arguments: Codable, Sendable, SchemaDescribed {
///         var city: String
///         var days: Int?
///         static let propertyDescriptions: [String: PropertyDescription] = [
///             "city": "The city, with its country where the name is common",
///             "days": PropertyDescription("How far to look ahead", minimum: 1, maximum: 14),
///         ]
///     }
///
/// Bounds are told to the model; whether the value keeps to them is not checked when it is decoded.
public protocol SchemaDescribed {
    /// What a value of the type is. Without one by default.
    static var schemaDescription: String? { get }
    /// By the member's name in JSON. A name that the type does not have is a ``SchemaError``. Empty by default.
    static var propertyDescriptions: [String: PropertyDescription] { get }
}

extension SchemaDescribed {
    /// None.
    public static var schemaDescription: String? { nil }
    /// None.
    public static var propertyDescriptions: [String: PropertyDescription] { [:] }
}

/// What a schema says of a member beyond its type. What is nil is not said.
public struct PropertyDescription: Sendable, Hashable, ExpressibleByStringLiteral {
    /// What it means.
    public var description: String?
    /// A short name for people.
    public var title: String?
    /// The least value.
    public var minimum: Double?
    /// The greatest value.
    public var maximum: Double?
    /// The value is above this one.
    public var exclusiveMinimum: Double?
    /// The value is below this one.
    public var exclusiveMaximum: Double?
    /// The value is a multiple of this one.
    public var multipleOf: Double?
    /// The fewest characters.
    public var minLength: Int?
    /// The most characters.
    public var maxLength: Int?
    /// A regular expression (ECMA-262) that matches somewhere in the text.
    public var pattern: String?
    /// The fewest elements.
    public var minItems: Int?
    /// The most elements.
    public var maxItems: Int?
    /// What kind of text it is, like `email`. It replaces the type's own.
    public var format: String?
    /// Values that it may have.
    public var examples: [JSONValue]
    /// What is meant where the member is left out.
    public var defaultValue: JSONValue?

    /// What is left out is not said.
    public init(
        _ description: String? = nil, title: String? = nil, minimum: Double? = nil, maximum: Double? = nil,
        exclusiveMinimum: Double? = nil, exclusiveMaximum: Double? = nil, multipleOf: Double? = nil,
        minLength: Int? = nil, maxLength: Int? = nil, pattern: String? = nil, minItems: Int? = nil,
        maxItems: Int? = nil, format: String? = nil, examples: [JSONValue] = [], default defaultValue: JSONValue? = nil
    ) {
        self.description = description
        self.title = title
        self.minimum = minimum
        self.maximum = maximum
        self.exclusiveMinimum = exclusiveMinimum
        self.exclusiveMaximum = exclusiveMaximum
        self.multipleOf = multipleOf
        self.minLength = minLength
        self.maxLength = maxLength
        self.pattern = pattern
        self.minItems = minItems
        self.maxItems = maxItems
        self.format = format
        self.examples = examples
        self.defaultValue = defaultValue
    }

    /// A description alone: `"city": "The city"`.
    public init(stringLiteral description: String) {
        self.init(description)
    }

    /// Adds the keywords to a schema.
    func add(to schema: inout JSONObject) {
        func set(_ keyword: String, _ value: JSONValue?) {
            if let value { schema[keyword] = value }
        }
        set("title", title.map { .string($0) })
        set("description", description.map { .string($0) })
        set("minimum", minimum.map(Self.json))
        set("maximum", maximum.map(Self.json))
        set("exclusiveMinimum", exclusiveMinimum.map(Self.json))
        set("exclusiveMaximum", exclusiveMaximum.map(Self.json))
        set("multipleOf", multipleOf.map(Self.json))
        set("minLength", minLength.map { .integer($0) })
        set("maxLength", maxLength.map { .integer($0) })
        set("pattern", pattern.map { .string($0) })
        set("minItems", minItems.map { .integer($0) })
        set("maxItems", maxItems.map { .integer($0) })
        set("format", format.map { .string($0) })
        set("examples", examples.isEmpty ? nil : .array(examples))
        set("default", defaultValue)
    }

    /// A whole number without a fraction.
    private static func json(_ bound: Double) -> JSONValue {
        Int64(exactly: bound).map { .integer($0) } ?? .number(bound)
    }
}
