// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

public enum FindFriends {
    public struct Arguments: Hashable, Sendable {
        public var name: String

        public var inside: Arguments? {
            get { _inside?.value }
            set { _inside = newValue.map(Box.init) }
        }

        var _inside: Optional<Box<Arguments>>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String,
            inside: Arguments? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            _inside = inside.map(Box.init)
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }

    public typealias Result = [String]
}

extension FindFriends.Arguments: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var inside: FindFriends.Arguments?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.required(&name) }
            if json.key("\"inside\":", 2, &member) { json.optional(&inside, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\ninside\n", unknown: &unknownFields)
        guard let name, json.isSound else { try json.fail(missing: "name\n", from: start) }
        self.init(
            name: name,
            inside: inside,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"name\":", name)
        json.optional(",\"inside\":", _inside?.value, 2, nulls)
        json.closeObject(from: start, names: "name\ninside\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcommon.yaml#/components/schemas/find-friends_arguments/properties/\nname\ninside\n" }
}

extension FindFriends.Arguments: SchemaProviding {
    /// The JSON Schema of what it was made from.
    public static let jsonSchema = JSONValue(generated: "{\"type\": \"object\", \"required\": [\"name\"], \"properties\": {\"name\": {\"type\": \"string\"}, \"inside\": {\"$ref\": \"#\"}}}")
}

public enum Now {
    public typealias Arguments = JSONObject

    /// A text, as it goes to the model.
    public typealias Result = String
}

/// Source: `/components/schemas/Tool`.
public struct Tool: Hashable, Sendable {
    public var of: Optional<Place>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        of: Place? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.of = of
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Tool: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var of: Place?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"of\":", 1, &member) { json.optional(&of, 1, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "of\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(of: of, unknownFields: unknownFields, nulls: ExplicitNulls(rawValue: nulls))
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"of\":", of, 1, nulls)
        json.closeObject(from: start, names: "of\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Tool/properties/\nof\n" }
}
