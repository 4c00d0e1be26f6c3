// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Shape`.
public enum Shape: Hashable, Sendable {
    case circle(Circle)
    case box(BoxValue)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)
}

extension Shape: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "kind", among: "circle\nbox\nsquare\n") {
        case 1: self = .circle(try json.value(as: Circle.self))
        case 2, 3: self = .box(try json.value(as: BoxValue.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .circle(let value): value.write(json: &json)
        case .box(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Shape {
    public static func circle(_ radius: Double) -> Self {
        .circle(Circle(radius: radius))
    }

    public static func box(_ kind: String, width: Double, height: Double? = nil) -> Self {
        .box(BoxValue(kind: kind, width: width, height: height))
    }
}
