// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pair`.
public struct Pair: Hashable, Sendable {
    public var first: String

    public var second: String

    /// The elements behind those that have names.
    public var additionalElements: [JSONValue]

    public init(first: String, second: String, additionalElements: [JSONValue] = []) {
        self.first = first
        self.second = second
        self.additionalElements = additionalElements
    }
}

extension Pair: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: String = try json.element(&isOpen)
        let second: String = try json.element(&isOpen)
        let additionalElements: [JSONValue] = try json.elements(&isOpen)
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.required(self.first, json: &json)
        elements.required(self.second, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}

extension Pair: Validatable {
    public func validate(into validator: inout Validator) {
        validator.items(2 + additionalElements.count, atMost: 2, "input.yaml#/components/schemas/Pair")
    }
}
