// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pair`.
public struct Pair: Hashable, Sendable {
    public var first: Optional<String>

    /// At least 1.
    public var second: Optional<Int>

    /// The elements behind those that have names.
    public var additionalElements: [JSONValue]

    public init(
        first: String? = nil,
        second: Int? = nil,
        additionalElements: [JSONValue] = []
    ) {
        self.first = first
        self.second = second
        self.additionalElements = additionalElements
    }
}

extension Pair: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: String? = try json.optionalElement(&isOpen)
        let second: Int? = try json.optionalElement(&isOpen)
        let additionalElements: [JSONValue] = try json.elements(&isOpen)
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.optional(self.first, json: &json)
        elements.optional(self.second, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}

extension Pair: Validatable {
    public func validate(into validator: inout Validator) {
        validator.number("1", second, atLeast: 1, "input.yaml#/components/schemas/Pair/prefixItems/1")
    }
}
