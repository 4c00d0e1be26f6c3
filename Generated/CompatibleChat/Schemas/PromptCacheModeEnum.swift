// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: e5da8757fefb2fb7
// swift-format-ignore-file

import BinderyRuntime

/// Who marks where caching ends: the provider besides you (`implicit`, the default), or you alone
/// (`explicit`).
///
/// Source: `/components/schemas/PromptCacheModeEnum`.
public enum PromptCacheModeEnum: OpenEnum {
    case implicit
    case explicit
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.implicit, .explicit] }

    public init(rawValue: String) {
        switch rawValue {
        case "implicit": self = .implicit
        case "explicit": self = .explicit
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .implicit: "implicit"
        case .explicit: "explicit"
        case .unknown(let value): value
        }
    }
}

extension PromptCacheModeEnum {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "implicit\nexplicit\n") {
        case 1: self = .implicit
        case 2: self = .explicit
        default: self = .unknown(try json.unknownWord())
        }
    }
}
