// The identities by which declarations refer to one another.

/// A declared type. Its raw value is its index in `API.types`.
package struct TypeID: Hashable, Sendable {
    package let rawValue: Int
    package init(_ rawValue: Int) { self.rawValue = rawValue }
}
