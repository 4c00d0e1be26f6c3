// The process's environment variables.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Looks up environment variables; tests put their own in its place.
struct Environment: Sendable {
    var value: @Sendable (_ name: String) -> String?

    static let process = Environment { ProcessInfo.processInfo.environment[$0] }
}
