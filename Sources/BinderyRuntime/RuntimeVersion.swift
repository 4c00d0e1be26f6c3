// What generated code and servers are told about this runtime: a symbol that must exist, and a version.

/// Generated code names this symbol. If your build does not find it, the generated files were made by a version of
/// the `bindery` tool that expects another runtime: generate them again, or use the BinderyRuntime that fits them.
public enum GeneratedCodeNeedsBinderyRuntime6 {}

/// The version of this runtime.
public enum RuntimeVersion {
    /// The version in words, as it goes into the `User-Agent` header: `bindery/0.1.0`.
    public static let current = "0.1.0"
}
