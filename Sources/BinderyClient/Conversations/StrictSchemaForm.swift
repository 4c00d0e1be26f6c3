// The form of JSON Schema that a service demands where it promises that what comes satisfies the schema: data.

/// The subset of JSON Schema that a service takes with `strict`. From `x-bindery-conversation`.
public struct StrictSchemaForm: Sendable, Hashable {
    /// The keywords that may stand in a schema.
    public var keywords: Set<String>
    /// The values of `format` that may stand.
    public var formats: Set<String>
    /// Whether every object has to have `additionalProperties: false`.
    public var isClosed: Bool
    /// Whether every property has to be required; what was optional becomes nullable.
    public var requiresAll: Bool
    /// The most levels of objects and arrays within each other.
    public var maxDepth: Int?
    /// The most properties of all objects together.
    public var maxProperties: Int?
    /// The most values of all enumerations together.
    public var maxEnumValues: Int?
    /// The most characters of all names of properties and definitions and values of enumerations together.
    public var maxCharacters: Int?

    public init(
        keywords: Set<String>, formats: Set<String> = [], isClosed: Bool = false, requiresAll: Bool = false,
        maxDepth: Int? = nil, maxProperties: Int? = nil, maxEnumValues: Int? = nil, maxCharacters: Int? = nil
    ) {
        self.keywords = keywords
        self.formats = formats
        self.isClosed = isClosed
        self.requiresAll = requiresAll
        self.maxDepth = maxDepth
        self.maxProperties = maxProperties
        self.maxEnumValues = maxEnumValues
        self.maxCharacters = maxCharacters
    }
}
