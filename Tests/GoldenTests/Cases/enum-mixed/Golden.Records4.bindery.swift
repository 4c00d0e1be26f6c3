// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Holder`.
public struct Holder: Codable, Hashable, Sendable {
    public var mixed: Mixed?

    public var size: Size

    public var state: Nullable?

    public var flags: [Flag?]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        mixed: Mixed?,
        size: Size,
        state: Nullable? = nil,
        flags: [Flag?]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.mixed = mixed
        self.size = size
        self.state = state
        self.flags = flags
        self.unknownFields = unknownFields
    }

    public enum Size: OpenNumberEnum {
        case _256
        case _512_5
        /// A value that the description does not name, kept as it came.
        case unknown(Double)

        public static var knownCases: [Self] { [._256, ._512_5] }

        public init(rawValue: Double) {
            switch rawValue {
            case 256: self = ._256
            case 512.5: self = ._512_5
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: Double {
            switch self {
            case ._256: 256
            case ._512_5: 512.5
            case .unknown(let value): value
            }
        }
    }

    public enum Flag: OpenEnum {
        case x
        case y
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.x, .y] }

        public init(rawValue: String) {
            switch rawValue {
            case "x": self = .x
            case "y": self = .y
            default: self = .unknown(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .x: "x"
            case .y: "y"
            case .unknown(let value): value
            }
        }
    }
}

extension Holder: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let mixed: Mixed? = try fields.optional("mixed")
        let size: Size = try fields.required("size")
        let state: Nullable? = try fields.optional("state")
        let flags: [Flag?]? = try fields.optional("flags")
        self.init(
            mixed: mixed,
            size: size,
            state: state,
            flags: flags,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.nullable("mixed", mixed)
        try fields.required("size", size)
        try fields.optional("state", state)
        try fields.optional("flags", flags)
        try fields.finish()
    }
}
