// A place of its own for a value that holds values of its own type.

/// Holds the value of a recursive property, which a Swift struct cannot hold in itself. It never changes: a new value
/// gets a new box.
public final class Box<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value behind the reference.
    public let value: Value

    /// Puts a value behind a reference of its own.
    public init(_ value: Value) {
        self.value = value
    }

    public static func == (left: Box, right: Box) -> Bool {
        left === right || left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }
}
