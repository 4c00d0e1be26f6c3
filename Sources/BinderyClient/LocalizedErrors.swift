// The same words where a program shows `localizedDescription`.

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension ClientError: LocalizedError {
    public var errorDescription: String? { description }
}

extension APIError: LocalizedError {
    public var errorDescription: String? { description }
}

extension ValidationError: LocalizedError {
    public var errorDescription: String? { description }
}

extension IncompleteResponse: LocalizedError {
    public var errorDescription: String? { description }
}
