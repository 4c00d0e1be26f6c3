// What of a schema cannot be put into the form that a service demands.

/// A schema that cannot be put into the strict form of a service.
public struct StrictSchemaError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where in the schema: a JSON pointer, empty for the whole.
    public var pointer: String
    /// What cannot be put so, and what to write.
    public var problem: String

    /// Where in the schema it is, and what to do.
    public var description: String {
        "The schema cannot be put into the strict form of this service: at \(pointer.isEmpty ? "its root" : pointer), \(problem)"
    }
}
