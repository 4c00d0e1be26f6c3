// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let parameters: JSONObject = try fields.required("parameters")
        let anything: JSONValue? = try fields.optional("anything")
        let list: [JSONValue]? = try fields.optional("list")
        let maybe: JSONValue? = try fields.optional("maybe")
        self.init(
            parameters: parameters,
            anything: anything,
            list: list,
            maybe: maybe,
            unknownFields: try fields.unknownFields()
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        try fields.required("parameters", parameters)
        try fields.optional("anything", anything)
        try fields.optional("list", list)
        try fields.optional("maybe", maybe)
        try fields.finish()
    }
}
