// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 95561c8fcaba7b96
// swift-format-ignore-file

import BinderyRuntime

/// The class of service that handles a request, a matter of price and speed. A response states the
/// class that did.
///
/// Source: `/components/schemas/ServiceTier`.
public enum ServiceTier: OpenEnum {
    case auto
    case `default`
    case flex
    case scale
    case priority
    case fast
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.auto, .default, .flex, .scale, .priority, .fast] }

    public var rawValue: String {
        switch self {
        case .auto: "auto"
        case .default: "default"
        case .flex: "flex"
        case .scale: "scale"
        case .priority: "priority"
        case .fast: "fast"
        case .unknown(let value): value
        }
    }
}

extension ServiceTier {
    public static var knownWords: StaticString { "auto\ndefault\nflex\nscale\npriority\nfast\n" }
}
