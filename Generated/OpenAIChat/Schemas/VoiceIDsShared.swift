// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 92cafe8004e64c8b
// swift-format-ignore-file

import BinderyRuntime

/// The name of a voice. Any name can be written; the known ones are listed.
///
/// Source: `/components/schemas/VoiceIdsShared`.
public struct VoiceIDsShared: OpenString {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static var alloy: Self { Self(rawValue: "alloy") }
    public static var ash: Self { Self(rawValue: "ash") }
    public static var ballad: Self { Self(rawValue: "ballad") }
    public static var coral: Self { Self(rawValue: "coral") }
    public static var echo: Self { Self(rawValue: "echo") }
    public static var sage: Self { Self(rawValue: "sage") }
    public static var shimmer: Self { Self(rawValue: "shimmer") }
    public static var verse: Self { Self(rawValue: "verse") }
    public static var marin: Self { Self(rawValue: "marin") }
    public static var cedar: Self { Self(rawValue: "cedar") }
}
