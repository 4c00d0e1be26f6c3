// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 6f4dfda281cab352
// swift-format-ignore-file

import BinderyRuntime

/// The name of a model. Any name can be written; the known ones are listed.
///
/// Source: `/components/schemas/ModelIdsShared`.
public struct ModelIDsShared: OpenString {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static var gpt5_6Sol: Self { Self(rawValue: "gpt-5.6-sol") }
    public static var gpt5_6Terra: Self { Self(rawValue: "gpt-5.6-terra") }
    public static var gpt5_6Luna: Self { Self(rawValue: "gpt-5.6-luna") }
    public static var gpt5_5: Self { Self(rawValue: "gpt-5.5") }
    public static var gpt5_5_2026_04_23: Self { Self(rawValue: "gpt-5.5-2026-04-23") }
    public static var gpt5_4: Self { Self(rawValue: "gpt-5.4") }
    public static var gpt5_4Mini: Self { Self(rawValue: "gpt-5.4-mini") }
    public static var gpt5_4Nano: Self { Self(rawValue: "gpt-5.4-nano") }
    public static var gpt5_4Mini2026_03_17: Self { Self(rawValue: "gpt-5.4-mini-2026-03-17") }
    public static var gpt5_4Nano2026_03_17: Self { Self(rawValue: "gpt-5.4-nano-2026-03-17") }
    public static var gpt5_3ChatLatest: Self { Self(rawValue: "gpt-5.3-chat-latest") }
    public static var gpt5_2: Self { Self(rawValue: "gpt-5.2") }
    public static var gpt5_2_2025_12_11: Self { Self(rawValue: "gpt-5.2-2025-12-11") }
    public static var gpt5_2ChatLatest: Self { Self(rawValue: "gpt-5.2-chat-latest") }
    public static var gpt5_2Pro: Self { Self(rawValue: "gpt-5.2-pro") }
    public static var gpt5_2Pro2025_12_11: Self { Self(rawValue: "gpt-5.2-pro-2025-12-11") }
    public static var gpt5_1: Self { Self(rawValue: "gpt-5.1") }
    public static var gpt5_1_2025_11_13: Self { Self(rawValue: "gpt-5.1-2025-11-13") }
    public static var gpt5_1Codex: Self { Self(rawValue: "gpt-5.1-codex") }
    public static var gpt5_1Mini: Self { Self(rawValue: "gpt-5.1-mini") }
    public static var gpt5_1ChatLatest: Self { Self(rawValue: "gpt-5.1-chat-latest") }
    public static var gpt5: Self { Self(rawValue: "gpt-5") }
    public static var gpt5Mini: Self { Self(rawValue: "gpt-5-mini") }
    public static var gpt5Nano: Self { Self(rawValue: "gpt-5-nano") }
    public static var gpt5_2025_08_07: Self { Self(rawValue: "gpt-5-2025-08-07") }
    public static var gpt5Mini2025_08_07: Self { Self(rawValue: "gpt-5-mini-2025-08-07") }
    public static var gpt5Nano2025_08_07: Self { Self(rawValue: "gpt-5-nano-2025-08-07") }
    public static var gpt5ChatLatest: Self { Self(rawValue: "gpt-5-chat-latest") }
    public static var gpt4_1: Self { Self(rawValue: "gpt-4.1") }
    public static var gpt4_1Mini: Self { Self(rawValue: "gpt-4.1-mini") }
    public static var gpt4_1Nano: Self { Self(rawValue: "gpt-4.1-nano") }
    public static var gpt4_1_2025_04_14: Self { Self(rawValue: "gpt-4.1-2025-04-14") }
    public static var gpt4_1Mini2025_04_14: Self { Self(rawValue: "gpt-4.1-mini-2025-04-14") }
    public static var gpt4_1Nano2025_04_14: Self { Self(rawValue: "gpt-4.1-nano-2025-04-14") }
    public static var o4Mini: Self { Self(rawValue: "o4-mini") }
    public static var o4Mini2025_04_16: Self { Self(rawValue: "o4-mini-2025-04-16") }
    public static var o3: Self { Self(rawValue: "o3") }
    public static var o3_2025_04_16: Self { Self(rawValue: "o3-2025-04-16") }
    public static var o3Mini: Self { Self(rawValue: "o3-mini") }
    public static var o3Mini2025_01_31: Self { Self(rawValue: "o3-mini-2025-01-31") }
    public static var o1: Self { Self(rawValue: "o1") }
    public static var o1_2024_12_17: Self { Self(rawValue: "o1-2024-12-17") }
    public static var o1Preview: Self { Self(rawValue: "o1-preview") }
    public static var o1Preview2024_09_12: Self { Self(rawValue: "o1-preview-2024-09-12") }
    public static var o1Mini: Self { Self(rawValue: "o1-mini") }
    public static var o1Mini2024_09_12: Self { Self(rawValue: "o1-mini-2024-09-12") }
    public static var gpt4o: Self { Self(rawValue: "gpt-4o") }
    public static var gpt4o2024_11_20: Self { Self(rawValue: "gpt-4o-2024-11-20") }
    public static var gpt4o2024_08_06: Self { Self(rawValue: "gpt-4o-2024-08-06") }
    public static var gpt4o2024_05_13: Self { Self(rawValue: "gpt-4o-2024-05-13") }
    public static var gpt4oAudioPreview: Self { Self(rawValue: "gpt-4o-audio-preview") }
    public static var gpt4oAudioPreview2024_10_01: Self { Self(rawValue: "gpt-4o-audio-preview-2024-10-01") }
    public static var gpt4oAudioPreview2024_12_17: Self { Self(rawValue: "gpt-4o-audio-preview-2024-12-17") }
    public static var gpt4oAudioPreview2025_06_03: Self { Self(rawValue: "gpt-4o-audio-preview-2025-06-03") }
    public static var gpt4oMiniAudioPreview: Self { Self(rawValue: "gpt-4o-mini-audio-preview") }
    public static var gpt4oMiniAudioPreview2024_12_17: Self { Self(rawValue: "gpt-4o-mini-audio-preview-2024-12-17") }
    public static var gpt4oSearchPreview: Self { Self(rawValue: "gpt-4o-search-preview") }
    public static var gpt4oMiniSearchPreview: Self { Self(rawValue: "gpt-4o-mini-search-preview") }
    public static var gpt4oSearchPreview2025_03_11: Self { Self(rawValue: "gpt-4o-search-preview-2025-03-11") }
    public static var gpt4oMiniSearchPreview2025_03_11: Self { Self(rawValue: "gpt-4o-mini-search-preview-2025-03-11") }
    public static var chatgpt4oLatest: Self { Self(rawValue: "chatgpt-4o-latest") }
    public static var codexMiniLatest: Self { Self(rawValue: "codex-mini-latest") }
    public static var gpt4oMini: Self { Self(rawValue: "gpt-4o-mini") }
    public static var gpt4oMini2024_07_18: Self { Self(rawValue: "gpt-4o-mini-2024-07-18") }
    public static var gpt4Turbo: Self { Self(rawValue: "gpt-4-turbo") }
    public static var gpt4Turbo2024_04_09: Self { Self(rawValue: "gpt-4-turbo-2024-04-09") }
    public static var gpt4_0125Preview: Self { Self(rawValue: "gpt-4-0125-preview") }
    public static var gpt4TurboPreview: Self { Self(rawValue: "gpt-4-turbo-preview") }
    public static var gpt4_1106Preview: Self { Self(rawValue: "gpt-4-1106-preview") }
    public static var gpt4VisionPreview: Self { Self(rawValue: "gpt-4-vision-preview") }
    public static var gpt4: Self { Self(rawValue: "gpt-4") }
    public static var gpt4_0314: Self { Self(rawValue: "gpt-4-0314") }
    public static var gpt4_0613: Self { Self(rawValue: "gpt-4-0613") }
    public static var gpt4_32k: Self { Self(rawValue: "gpt-4-32k") }
    public static var gpt4_32k0314: Self { Self(rawValue: "gpt-4-32k-0314") }
    public static var gpt4_32k0613: Self { Self(rawValue: "gpt-4-32k-0613") }
    public static var gpt3_5Turbo: Self { Self(rawValue: "gpt-3.5-turbo") }
    public static var gpt3_5Turbo16k: Self { Self(rawValue: "gpt-3.5-turbo-16k") }
    public static var gpt3_5Turbo0301: Self { Self(rawValue: "gpt-3.5-turbo-0301") }
    public static var gpt3_5Turbo0613: Self { Self(rawValue: "gpt-3.5-turbo-0613") }
    public static var gpt3_5Turbo1106: Self { Self(rawValue: "gpt-3.5-turbo-1106") }
    public static var gpt3_5Turbo0125: Self { Self(rawValue: "gpt-3.5-turbo-0125") }
    public static var gpt3_5Turbo16k0613: Self { Self(rawValue: "gpt-3.5-turbo-16k-0613") }
}
