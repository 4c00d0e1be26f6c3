// The process's environment variables.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#else
    import Glibc
#endif

/// Looks up environment variables; tests put their own in its place.
struct Environment: Sendable {
    var value: @Sendable (_ name: String) -> String?

    /// Asked of the C library: Foundation makes a dictionary of all variables each time one of them is asked for.
    static let process = Environment { name in getenv(name).map { String(cString: $0) } }
}
