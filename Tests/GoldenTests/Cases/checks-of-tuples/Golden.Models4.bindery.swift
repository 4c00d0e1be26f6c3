// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Row`.
public struct Row: Hashable, Sendable {
    public var first: String

    /// At least 0.
    public var second: Int

    /// The elements behind those that have names.
    public var additionalElements: [Double]

    public init(first: String, second: Int, additionalElements: [Double] = []) {
        self.first = first
        self.second = second
        self.additionalElements = additionalElements
    }
}

extension Row: OpenTuple {
    public init(json: inout JSONReader) throws(JSONError) {
        var isOpen = try json.enterArray()
        let first: String = try json.element(&isOpen)
        let second: Int = try json.element(&isOpen)
        let additionalElements: [Double] = try json.elements(&isOpen)
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func write(json: inout JSONWriter) {
        var elements = ElementWriter(json: &json)
        elements.required(self.first, json: &json)
        elements.required(self.second, json: &json)
        elements.rest(self.additionalElements, json: &json)
    }
}

extension Row: Validatable {
    public func validate(into validator: inout Validator) {
        validator.number("1", second, atLeast: 0, "input.yaml#/components/schemas/Row/prefixItems/1")
        validator.items(2 + additionalElements.count, atLeast: 3, "input.yaml#/components/schemas/Row")
        validator.items(2 + additionalElements.count, atMost: 5, "input.yaml#/components/schemas/Row")
    }
}
