// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 0e1b80d3bb6de3eb
// swift-format-ignore-file

import BinderyRuntime

/// A mark on a content part: everything up to its end is worth caching.
///
/// Source: `/components/schemas/PromptCacheBreakpointParam`.
public struct PromptCacheBreakpointParam: Hashable, Sendable {
    /// The kind of mark; there is only this one.
    ///
    /// Default: `"explicit"`. Always `"explicit"`.
    public var mode: Optional<Mode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        mode: Mode? = .explicit,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The kind of mark; there is only this one.
    public enum Mode: OpenEnum {
        /// The kind of mark; there is only this one.
        case explicit
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.explicit] }

        public var rawValue: String {
            switch self {
            case .explicit: "explicit"
            case .unknown(let value): value
            }
        }
    }
}

extension PromptCacheBreakpointParam: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var mode: Mode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"mode\":", 1, &member) { json.optional(&mode, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "mode\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(mode: mode, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"mode\":", mode, 1, nulls)
        json.closeObject(from: start, names: "mode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/PromptCacheBreakpointParam/properties/\nmode\n" }
}

extension PromptCacheBreakpointParam.Mode {
    public static var knownWords: StaticString { "explicit\n" }
}
