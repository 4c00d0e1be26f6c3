// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1pets~1{pet_id}/get/parameters/4/schema`.
public enum GetPetXTrace: OpenEnum {
    case on
    case off
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.on, .off] }

    public var rawValue: String {
        switch self {
        case .on: "on"
        case .off: "off"
        case .unknown(let value): value
        }
    }
}

extension GetPetXTrace {
    public static var knownWords: StaticString { "on\noff\n" }
}
