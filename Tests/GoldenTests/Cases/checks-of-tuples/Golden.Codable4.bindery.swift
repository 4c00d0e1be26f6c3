// Made by bindery 0 from input.yaml. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime1

extension Row: Codable {
    public init(from decoder: any Decoder) throws {
        var elements = try ElementDecoder(decoder)
        let first: String = try elements.required()
        let second: Int = try elements.required()
        let additionalElements: [Double] = try elements.rest()
        self.init(first: first, second: second, additionalElements: additionalElements)
    }

    public func encode(to encoder: any Encoder) throws {
        var elements = ElementEncoder(encoder)
        try elements.required(first)
        try elements.required(second)
        try elements.rest(additionalElements)
    }
}
