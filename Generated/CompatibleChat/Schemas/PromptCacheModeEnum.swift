// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 0a4070fed425cb62
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

    public var rawValue: String {
        switch self {
        case .implicit: "implicit"
        case .explicit: "explicit"
        case .unknown(let value): value
        }
    }
}

extension PromptCacheModeEnum {
    public static var knownWords: StaticString { "implicit\nexplicit\n" }
}
