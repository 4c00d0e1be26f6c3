// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/paths/~1portraits/post/requestBody/content/multipart~1form-data/schema`.
public struct SendPortraitRequest: Hashable, Sendable {
    public var portrait: FileUpload

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(portrait: FileUpload, unknownFields: JSONObject = [:]) {
        self.portrait = portrait
        self.unknownFields = unknownFields
    }
}

extension SendPortraitRequest: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var portrait: FileUpload?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"portrait\":", 1, &member) { json.required(&portrait) }
        } while json.nextMember(&member, of: "portrait\n", unknown: &unknownFields)
        guard let portrait, json.isSound else { try json.fail(missing: "portrait\n", from: start) }
        self.init(portrait: portrait, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"portrait\":", portrait)
        json.closeObject(from: start, names: "portrait\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/paths/~1portraits/post/requestBody/content/multipart~1form-data/schema/properties/\nportrait\n" }
}
