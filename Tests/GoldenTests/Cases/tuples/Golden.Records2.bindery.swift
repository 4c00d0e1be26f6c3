// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

/// Source: `/components/schemas/Pair`.
public struct Pair: Codable, Hashable, Sendable {
    public var first: String?

    /// At least 1.
    public var second: Int?

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

extension Pair {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String? = try elements.optional()
        let second: Int? = try elements.optional()
        let additionalElements: [JSONValue] = try elements.rest()
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.optional(first)
        try elements.optional(second)
        try elements.rest(additionalElements)
    }
}

extension Pair: Validatable {
    public func validate(into validator: inout Validator) {
        validator.number("1", second, atLeast: 1, "input.yaml:14:84")
    }
}
