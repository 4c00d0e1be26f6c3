// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension NamedTool: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        fields.constant("type", "function")
        let function: Function? = fields.required("function")
        let unknownFields = fields.unknownFields()
        guard let function, fields.isSound else { throw fields.fault }
        self.init(function: function, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.constant("type", "function")
        fields.required("function", function)
        try fields.finish()
    }
}

extension NamedTool.Function: Codable {
    public init(from decoder: any Decoder) throws {
        var fields = try FieldDecoder(decoder)
        let name: String? = fields.required("name")
        let unknownFields = fields.unknownFields()
        guard let name, fields.isSound else { throw fields.fault }
        self.init(name: name, unknownFields: unknownFields)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = FieldEncoder(encoder, unknownFields: unknownFields)
        fields.required("name", name)
        try fields.finish()
    }
}

extension ToolChoice: Codable {
    public init(from decoder: any Decoder) throws {
        let look = try VariantDecoder(decoder)
        switch look.string {
        case "auto":
            self = .auto
            return
        case "required":
            self = .required
            return
        case "none":
            self = .noneValue
            return
        default: break
        }
        switch look.string(at: "type") {
        case "function": self = .function(try look.payload(as: NamedTool.self))
        default: self = .unknown(try look.payload())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .auto: try "auto".encode(to: encoder)
        case .required: try "required".encode(to: encoder)
        case .noneValue: try "none".encode(to: encoder)
        case .function(let value): try value.encode(to: encoder)
        case .unknown(let value): try value.encode(to: encoder)
        }
    }
}
