// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Texts`.
public struct Texts: Codable, Hashable, Sendable {
    /// Length: 1...64. Pattern: `^[a-z]+$`.
    public var name: String

    /// Length: at least 0.
    public var empty: String?

    /// Length: at least 12.
    public var secret: SecretString?

    /// Pattern: `^"\d"\\$`.
    public var value: String?

    /// Pattern: `^[\w-.][^[&&-]$`.
    public var rewritten: String?

    /// Pattern: `(?<=a)b`.
    public var behind: String?

    /// Each item: length: at most 8. Each item: pattern: `(?<=a)b`.
    public var list: [String]?

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        name: String,
        empty: String? = nil,
        secret: SecretString? = nil,
        value: String? = nil,
        rewritten: String? = nil,
        behind: String? = nil,
        list: [String]? = nil,
        unknownFields: JSONObject = [:]
    ) {
        self.name = name
        self.empty = empty
        self.secret = secret
        self.value = value
        self.rewritten = rewritten
        self.behind = behind
        self.list = list
        self.unknownFields = unknownFields
    }
}

extension Texts: Record {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String = try fields.required("name")
        let empty: String? = try fields.optional("empty")
        let secret: SecretString? = try fields.optional("secret")
        let value: String? = try fields.optional("value")
        let rewritten: String? = try fields.optional("rewritten")
        let behind: String? = try fields.optional("behind")
        let list: [String]? = try fields.optional("list")
        self.init(
            name: name,
            empty: empty,
            secret: secret,
            value: value,
            rewritten: rewritten,
            behind: behind,
            list: list,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("name", name)
        try fields.optional("empty", empty)
        try fields.optional("secret", secret)
        try fields.optional("value", value)
        try fields.optional("rewritten", rewritten)
        try fields.optional("behind", behind)
        try fields.optional("list", list)
        try fields.finish()
    }
}

extension Texts {
    public func validate(into validator: inout Validator) {
        validator.length("name", name, atLeast: 1, "input.yaml:9:42")
        validator.length("name", name, atMost: 64, "input.yaml:9:56")
        validator.pattern("name", name, "^[a-z]+$", "input.yaml:9:69")
        if let value = secret {
            validator.enter(secret: "secret")
            validator.length(value.rawValue, atLeast: 12, "input.yaml:11:62")
            validator.leave()
        }
        validator.pattern("value", self.value, "^\"\\d\"\\\\$", "input.yaml:12:41")
        validator.pattern("rewritten", rewritten, "^[\\w\\-.][^\\[\\&&-]$", "input.yaml:14:45")
        if let value = list {
            validator.enter("list")
            for (index, item) in value.enumerated() {
                validator.enter(index)
                validator.length(item, atMost: 8, "input.yaml:17:64")
                validator.leave()
            }
            validator.leave()
        }
    }
}
