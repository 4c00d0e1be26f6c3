// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// No discriminator is declared; each variant has one legal type.
///
/// Source: `/components/schemas/Part`.
public enum Part: Hashable, Sendable {
    case text(Text)
    /// Picture
    case picture(Picture)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    /// Picture
    public struct Picture: Hashable, Sendable {
        public var url: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(url: String, unknownFields: JSONObject = [:]) {
            self.url = url
            self.unknownFields = unknownFields
        }
    }
}

extension Part: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "type", among: "text\npicture\n") {
        case 1: self = .text(try json.value(as: Text.self))
        case 2: self = .picture(try json.value(as: Picture.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(json: &json)
        case .picture(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Part {
    public static func text(_ text: String) -> Self {
        .text(Text(text: text))
    }

    /// Picture
    public static func picture(_ url: String) -> Self {
        .picture(Picture(url: url))
    }
}

extension Part.Picture: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var url: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"picture\"", unknown: &unknownFields) }
            if json.key("\"url\":", 2, &member) { json.required(&url) }
        } while json.nextMember(&member, of: "type\nurl\n", unknown: &unknownFields)
        guard let url, json.isSound else { try json.fail(missing: "url\n", from: start) }
        self.init(url: url, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"picture\"", "type", unknown: unknownFields)
        json.required(",\"url\":", url)
        json.closeObject(from: start, names: "type\nurl\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Part/anyOf/1/properties/\ntype\nurl\n" }
}
