// Made by bindery 0.1.0 from openai.yaml. Do not edit: generate it again. Checksum: a9ff5c12aa7978a3
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

    public init(rawValue: String) {
        switch rawValue {
        case "auto": self = .auto
        case "default": self = .default
        case "flex": self = .flex
        case "scale": self = .scale
        case "priority": self = .priority
        case "fast": self = .fast
        default: self = .unknown(rawValue)
        }
    }

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
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "auto\ndefault\nflex\nscale\npriority\nfast\n") {
        case 1: self = .auto
        case 2: self = .default
        case 3: self = .flex
        case 4: self = .scale
        case 5: self = .priority
        case 6: self = .fast
        default: self = .unknown(try json.unknownWord())
        }
    }
}
