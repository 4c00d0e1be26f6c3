// A keyword and its value go in; a bound is set. Bounds that the description could not write exactly are repaired.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

extension Facets {
    mutating func read(
        _ keyword: String, _ value: YAMLNode, of schema: YAMLNode, width: IntegerWidth?, into log: DiagnosticLog
    ) {
        if keyword == "propertyNames" { return readNames(value, into: log) }
        guard let bound = Bound(rawValue: keyword), !isMadeExclusive(bound, in: schema) else { return }
        self[bound] =
            switch bound.argument {
            case .lowerLimit, .upperLimit, .step:
                if let limit = bound.limitBeside {
                    exclusive(keyword, value, beside: schema[limit.rawValue], width: width, into: log)
                } else {
                    number(keyword, value, width: width, into: log)
                }
            case .leastCount, .greatestCount: count(keyword, value, into: log).map(String.init)
            case .pattern: value.text
            case .flag: value.bool == true ? "true" : nil
            }
        places[bound] = self[bound] == nil ? nil : value.span
    }

    /// What holds for the keys of a map.
    private mutating func readNames(_ value: YAMLNode, into log: DiagnosticLog) {
        var names = Facets()
        if value.kind == .mapping {
            for (key, inner) in value.entries {
                guard let name = key.text, Bound(rawValue: name)?.kind == .string else { continue }
                names.read(name, inner, of: value, width: nil, into: log)
            }
        }
        keys = names.isEmpty ? [] : [names]
    }

    /// Whether 3.0's form makes a limit exclusive, by a boolean beside it.
    private func isMadeExclusive(_ bound: Bound, in schema: YAMLNode) -> Bool {
        guard let exclusive = Bound.allCases.first(where: { $0.limitBeside == bound }) else { return false }
        return schema[exclusive.rawValue]?.bool == true
    }

    private func number(_ keyword: String, _ value: YAMLNode, width: IntegerWidth?, into log: DiagnosticLog) -> String?
    {
        let text: String
        switch value.scalar {
        case .int(let written), .float(let written):
            guard let json = NumberText.json(written) else { return nil }
            text = json
        case .string(let written):
            guard let json = NumberText.json(written), Double(json) != nil else { fallthrough }
            log.note("number-as-text", "'\(keyword)' is text; it is read as the number \(json)", at: value.span)
            text = json
        default:
            log.warning(
                "malformed-keyword", "'\(keyword)' takes a number; what stands here is left out", at: value.span)
            return nil
        }
        guard let clamped = width?.clamped(text) else { return text }
        log.note("clamped-bound", "\(text) is not a 64-bit integer; '\(keyword)' is read as \(clamped)", at: value.span)
        return clamped
    }

    /// The number form, or 3.0's form, in which a boolean makes the bound beside it exclusive.
    private func exclusive(
        _ keyword: String, _ value: YAMLNode, beside limit: YAMLNode?, width: IntegerWidth?, into log: DiagnosticLog
    ) -> String? {
        guard let isExclusive = value.bool else {
            return number(keyword, value, width: width, into: log)
        }
        let message = "'\(keyword)' is a boolean, as in OpenAPI 3.0; "
        guard isExclusive, let limit else {
            log.note("boolean-bound", message + "it says nothing here", at: value.span)
            return nil
        }
        log.note("boolean-bound", message + "it makes the bound beside it exclusive", at: value.span)
        return number(keyword, limit, width: width, into: log)
    }

    private func count(_ keyword: String, _ value: YAMLNode, into log: DiagnosticLog) -> Int? {
        if let count = value.int ?? value.text.flatMap(Double.init).flatMap(Int.init(exactly:)), count >= 0 {
            return count
        }
        log.warning("malformed-keyword", "'\(keyword)' takes a count; what stands here is left out", at: value.span)
        return nil
    }
}

extension Bound {
    /// The limit that 3.0's form of this bound, a boolean, is about.
    fileprivate var limitBeside: Bound? {
        switch self {
        case .exclusiveMinimum: .minimum
        case .exclusiveMaximum: .maximum
        case .minimum, .maximum, .multipleOf, .minLength, .maxLength, .pattern, .minItems, .maxItems, .uniqueItems,
            .minProperties, .maxProperties:
            nil
        }
    }
}
