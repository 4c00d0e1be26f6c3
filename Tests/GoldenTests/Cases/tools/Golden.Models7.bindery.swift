// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/invoice`.
public struct Invoice: Hashable, Sendable {
    /// Items: at least 1.
    public var lines: [Line]

    public var former: Invoice? {
        get { _former?.value }
        set { _former = newValue.map(Box.init) }
    }

    var _former: Optional<Box<Invoice>>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        lines: [Line],
        former: Invoice? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.lines = lines
        _former = former.map(Box.init)
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    public struct Line: Hashable, Sendable {
        /// At least 0.
        public var amount: Double

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(amount: Double, unknownFields: JSONObject = [:]) {
            self.amount = amount
            self.unknownFields = unknownFields
        }
    }
}

extension Invoice: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var lines: [Line]?
        var former: Invoice?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"lines\":", 1, &member) { json.required(&lines) }
            if json.key("\"former\":", 2, &member) { json.optional(&former, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "lines\nformer\n", unknown: &unknownFields)
        guard let lines, json.isSound else { try json.fail(missing: "lines\n", from: start) }
        self.init(
            lines: lines,
            former: former,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"lines\":", lines)
        json.optional(",\"former\":", _former?.value, 2, nulls)
        json.closeObject(from: start, names: "lines\nformer\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinvoice.yaml#/components/schemas/invoice/properties/\nlines\nformer\n" }
}

extension Invoice {
    public func validate(into validator: inout Validator) {
        validator.enter("lines")
        validator.items(lines.count, atLeast: 1, "invoice.yaml#/components/schemas/invoice/properties/lines")
        lines.validate(into: &validator)
        validator.leave()
        validator.visit("former", _former?.value)
    }
}

extension Invoice: SchemaProviding {
    /// The JSON Schema of what it was made from.
    public static let jsonSchema = JSONValue(generated: "{\"type\": \"object\", \"required\": [\"lines\"], \"properties\": {\"lines\": {\"type\": \"array\", \"minItems\": 1, \"items\": {\"type\": \"object\", \"required\": [\"amount\"], \"properties\": {\"amount\": {\"type\": \"number\", \"minimum\": 0}}}}, \"former\": {\"$ref\": \"#\"}}}")
}

extension Invoice.Line: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var amount: Double?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"amount\":", 1, &member) { json.required(&amount) }
        } while json.nextMember(&member, of: "amount\n", unknown: &unknownFields)
        guard let amount, json.isSound else { try json.fail(missing: "amount\n", from: start) }
        self.init(amount: amount, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"amount\":", amount)
        json.closeObject(from: start, names: "amount\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinvoice.yaml#/components/schemas/invoice/properties/lines/items/properties/\namount\n" }
}

extension Invoice.Line {
    public func validate(into validator: inout Validator) {
        validator.number("amount", amount, atLeast: 0, "invoice.yaml#/components/schemas/invoice/properties/lines/items/properties/amount")
    }
}
