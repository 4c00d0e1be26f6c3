// How a mock responds, beyond what its description says.

/// Settings of a `MockServer`.
package struct MockOptions: Sendable {
    /// Which values are made where the description has no example; 0: the first of each choice.
    package var seed: UInt64 = 0
    /// How many items a stream has whose description has no example of one.
    package var items = 4
    /// What goes wrong with every request.
    package var fault = MockFault()
    /// How long every response takes; nil: as long as it does. A fault's latency goes before it.
    package var latency: Duration?
    /// Whether requests are checked: what the description does not allow is refused with 400, 401 or 415.
    package var checks = true
    /// What stands before the paths of the description; nil: the path of its first server.
    package var basePath: String?

    package init() {}
}
