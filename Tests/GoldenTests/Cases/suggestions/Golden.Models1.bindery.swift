// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Any model, also one that is not listed.
///
/// Source: `/components/schemas/Model`.
public struct Model: OpenString {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static var gpt4oMini: Self { Self(rawValue: "gpt-4o-mini") }
    public static var gpt5_5_2026_04_23: Self { Self(rawValue: "gpt-5.5-2026-04-23") }
    public static var gpt3_5Turbo16k0613: Self { Self(rawValue: "gpt-3.5-turbo-16k-0613") }
}

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var model: Model

    public var voice: Optional<Voice>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        model: Model,
        voice: Voice? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.model = model
        self.voice = voice
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Voice: OpenString {
        public var rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public static var alloy: Self { Self(rawValue: "alloy") }
        public static var ash: Self { Self(rawValue: "ash") }
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var model: Model?
        var voice: Voice?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"model\":", 1, &member) { json.required(&model) }
            if json.key("\"voice\":", 2, &member) { json.optional(&voice, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "model\nvoice\n", unknown: &unknownFields)
        guard let model, json.isSound else { try json.fail(missing: "model\n", from: start) }
        self.init(
            model: model,
            voice: voice,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"model\":", model)
        json.optional(",\"voice\":", voice, 2, nulls)
        json.closeObject(from: start, names: "model\nvoice\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nmodel\nvoice\n" }
}
