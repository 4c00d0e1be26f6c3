// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/ToolChoice`.
public enum ToolChoice: Hashable, Sendable {
    case auto
    case required
    case noneValue
    case function(NamedTool)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension ToolChoice: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.word(among: "auto\nrequired\nnone\n") {
        case 1:
            self = .auto
            return
        case 2:
            self = .required
            return
        case 3:
            self = .noneValue
            return
        default: break
        }
        switch try json.variant(by: "type", among: "function\n") {
        case 1: self = .function(try json.value(as: NamedTool.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .auto: json.literal("\"auto\"")
        case .required: json.literal("\"required\"")
        case .noneValue: json.literal("\"none\"")
        case .function(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension ToolChoice {
    public static func function(_ name: String) -> Self {
        let function = NamedTool.Function(name: name)
        return .function(NamedTool(function: function))
    }
}
