// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// - Important: Deprecated.
///
/// Source: `/components/schemas/Mode`.
public enum Mode: OpenEnum {
    case fast
    case slow
    /// A value that the description does not name, kept as it came.
    case unknown(String)

    public static var knownCases: [Self] { [.fast, .slow] }

    public var rawValue: String {
        switch self {
        case .fast: "fast"
        case .slow: "slow"
        case .unknown(let value): value
        }
    }
}

extension Mode {
    public static var knownWords: StaticString { "fast\nslow\n" }
}

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    /// Say id.
    @available(*, deprecated)
    public var oldID: String {
        get { _oldID }
        set { _oldID = newValue }
    }

    var _oldID: String

    @available(*, deprecated)
    public var user: String? {
        get { _user }
        set { _user = newValue }
    }

    var _user: Optional<String>

    public var mode: Optional<Mode>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        oldID: String,
        user: String? = nil,
        mode: Mode? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        _oldID = oldID
        _user = user
        self.mode = mode
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var oldID: String?
        var user: String?
        var mode: Mode?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"old_id\":", 1, &member) { json.required(&oldID) }
            if json.key("\"user\":", 2, &member) { json.optional(&user, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"mode\":", 3, &member) { json.optional(&mode, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "old_id\nuser\nmode\n", unknown: &unknownFields)
        guard let oldID, json.isSound else { try json.fail(missing: "old_id\n", from: start) }
        self.init(
            oldID: oldID,
            user: user,
            mode: mode,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"old_id\":", _oldID)
        json.optional(",\"user\":", _user, 2, nulls)
        json.optional(",\"mode\":", mode, 3, nulls)
        json.closeObject(from: start, names: "old_id\nuser\nmode\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nold_id\nuser\nmode\n" }
}
