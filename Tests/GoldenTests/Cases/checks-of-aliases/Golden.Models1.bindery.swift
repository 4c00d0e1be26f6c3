// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Model`.
public struct Model: OpenString {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static var small: Self { Self(rawValue: "small") }
    public static var large: Self { Self(rawValue: "large") }
}

/// Source: `/components/schemas/Request`.
public struct Request: Hashable, Sendable {
    public var value: Name

    public var item: [Names]

    public var size: Optional<Size>

    public var model: Optional<Model>

    public var stop: Optional<Stop>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        value: Name,
        item: [Names],
        size: Size? = nil,
        model: Model? = nil,
        stop: Stop? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.value = value
        self.item = item
        self.size = size
        self.model = model
        self.stop = stop
        self.unknownFields = unknownFields
        self.nulls = nulls
    }
}

extension Request: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var value: Name?
        var item: [Names]?
        var size: Size?
        var model: Model?
        var stop: Stop?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"value\":", 1, &member) { json.required(&value) }
            if json.key("\"item\":", 2, &member) { json.required(&item) }
            if json.key("\"size\":", 3, &member) { json.optional(&size, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"model\":", 4, &member) { json.optional(&model, 4, &nulls, unknown: &unknownFields) }
            if json.key("\"stop\":", 5, &member) { json.optional(&stop, 5, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "value\nitem\nsize\nmodel\nstop\n", unknown: &unknownFields)
        guard let value, let item, json.isSound else { try json.fail(missing: "value\nitem\n", from: start) }
        self.init(
            value: value,
            item: item,
            size: size,
            model: model,
            stop: stop,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"value\":", value)
        json.required(",\"item\":", item)
        json.optional(",\"size\":", size, 3, nulls)
        json.optional(",\"model\":", model, 4, nulls)
        json.optional(",\"stop\":", stop, 5, nulls)
        json.closeObject(from: start, names: "value\nitem\nsize\nmodel\nstop\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Request/properties/\nvalue\nitem\nsize\nmodel\nstop\n" }
}

extension Request {
    public func validate(into validator: inout Validator) {
        validator.length("value", self.value, atMost: 8, "input.yaml#/components/schemas/Request/properties/value")
        validator.enter("item")
        for (index, item) in self.item.enumerated() {
            validator.enter(index)
            validator.items(item.count, atLeast: 1, "input.yaml#/components/schemas/Request/properties/item")
            for (index2, item2) in item.enumerated() {
                validator.enter(index2)
                validator.length(item2, atMost: 8, "input.yaml#/components/schemas/Request/properties/item")
                validator.leave()
            }
            validator.leave()
        }
        validator.leave()
        validator.number("size", size?.rawValue, atLeast: 1, "input.yaml#/components/schemas/Request/properties/size")
        validator.length("model", model?.rawValue, atMost: 20, "input.yaml#/components/schemas/Request/properties/model")
        validator.visit("stop", stop)
    }
}
