// Every pattern of an API goes in; how each is written in Swift comes out, and a note for each that cannot be.

import BinderyDiagnostics
import BinderyIR

/// The patterns of an API, by their text in the description.
struct Patterns: Sendable {
    private var written: [String: String?] = [:]

    init(_ api: API, into log: DiagnosticLog) {
        var reported: Set<SourceSpan> = []
        for type in api.types {
            for facets in Self.facets(of: type) { read(facets, at: type.span, &reported, into: log) }
        }
        for operation in api.operations {
            for facets in operation.parameters.map(\.facets) + operation.bodies.map(\.facets) {
                read(facets, at: operation.span, &reported, into: log)
            }
        }
    }

    /// The pattern as Swift's Regex reads it; nil where it cannot.
    subscript(text: String) -> String? { written[text] ?? nil }

    private mutating func read(
        _ facets: Facets, at span: SourceSpan, _ reported: inout Set<SourceSpan>, into log: DiagnosticLog
    ) {
        if let text = facets[.pattern] {
            let swift = written[text] ?? SwiftPattern.expressing(text)
            written[text] = .some(swift)
            let place = facets.places[.pattern] ?? span
            if swift == nil, reported.insert(place).inserted {
                log.note(
                    "pattern-unsupported", "Swift's Regex cannot express this pattern; it is documented, not checked",
                    at: place)
            }
        }
        for inner in facets.items + facets.values + facets.keys { read(inner, at: span, &reported, into: log) }
    }

    private static func facets(of type: TypeDecl) -> [Facets] {
        switch type.kind {
        case .record(let record):
            var found = own(type) + (record.hasAdditionalFacets ? [record.additionalFacets] : [])
            for index in record.properties.indices where record.properties[index].hasFacets {
                found.append(record.properties[index].facets)
            }
            return found
        case .enumeration: return own(type)
        case .union(let union): return own(type) + union.variants.filter(\.hasFacets).map(\.facets)
        case .alias(_, let facets): return [facets]
        case .namespace: return []
        }
    }

    private static func own(_ type: TypeDecl) -> [Facets] { type.hasFacets ? [type.facets] : [] }
}
