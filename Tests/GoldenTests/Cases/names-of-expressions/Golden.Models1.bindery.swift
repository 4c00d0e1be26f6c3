// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Words`.
public struct Words: Hashable, Sendable {
    public var `await`: String

    public var `unsafe`: String

    public var `inout`: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(
        `await`: String,
        `unsafe`: String,
        `inout`: String,
        unknownFields: JSONObject = [:]
    ) {
        self.await = `await`
        self.unsafe = `unsafe`
        self.`inout` = `inout`
        self.unknownFields = unknownFields
    }
}

extension Words: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var `await`: String?
        var `unsafe`: String?
        var `inout`: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"await\":", 1, &member) { json.required(&`await`) }
            if json.key("\"unsafe\":", 2, &member) { json.required(&`unsafe`) }
            if json.key("\"inout\":", 3, &member) { json.required(&`inout`) }
        } while json.nextMember(&member, of: "await\nunsafe\ninout\n", unknown: &unknownFields)
        guard
            let `await`, let `unsafe`, let `inout`, json.isSound
        else { try json.fail(missing: "await\nunsafe\ninout\n", from: start) }
        self.init(await: `await`, unsafe: `unsafe`, `inout`: `inout`, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"await\":", `await`)
        json.required(",\"unsafe\":", `unsafe`)
        json.required(",\"inout\":", `inout`)
        json.closeObject(from: start, names: "await\nunsafe\ninout\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Words/properties/\nawait\nunsafe\ninout\n" }
}
