// A keyword and its value go in; a bound is set. Bounds that the description could not write exactly are repaired.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

extension Facets {
    mutating func read(
        _ keyword: String, _ value: YAMLNode, of schema: YAMLNode, width: IntegerWidth?, into log: DiagnosticLog
    ) {
        set(keyword, value, of: schema, width: width, into: log)
        if let bound = Bound(rawValue: keyword) { places[bound] = has(bound) ? value.span : nil }
    }

    private mutating func set(
        _ keyword: String, _ value: YAMLNode, of schema: YAMLNode, width: IntegerWidth?, into log: DiagnosticLog
    ) {
        switch keyword {
        case "minimum":
            if schema["exclusiveMinimum"]?.bool == true { return }
            minimum = bound(keyword, value, width: width, into: log)
        case "maximum":
            if schema["exclusiveMaximum"]?.bool == true { return }
            maximum = bound(keyword, value, width: width, into: log)
        case "exclusiveMinimum":
            exclusiveMinimum = exclusive(keyword, value, beside: schema["minimum"], width: width, into: log)
        case "exclusiveMaximum":
            exclusiveMaximum = exclusive(keyword, value, beside: schema["maximum"], width: width, into: log)
        case "multipleOf": multipleOf = bound(keyword, value, width: width, into: log)
        case "minLength": minLength = count(keyword, value, into: log)
        case "maxLength": maxLength = count(keyword, value, into: log)
        case "pattern": pattern = value.text
        case "minItems": minItems = count(keyword, value, into: log)
        case "maxItems": maxItems = count(keyword, value, into: log)
        case "uniqueItems": uniqueItems = value.bool ?? false
        case "minProperties": minProperties = count(keyword, value, into: log)
        case "maxProperties": maxProperties = count(keyword, value, into: log)
        case "propertyNames":
            var names = Facets()
            if value.kind == .mapping {
                for (key, inner) in value.entries where ["minLength", "maxLength", "pattern"].contains(key.text) {
                    names.read(key.text ?? "", inner, of: value, width: nil, into: log)
                }
            }
            keys = names.isEmpty ? [] : [names]
        default: return
        }
    }

    private func has(_ bound: Bound) -> Bool {
        switch bound {
        case .minimum: minimum != nil
        case .exclusiveMinimum: exclusiveMinimum != nil
        case .maximum: maximum != nil
        case .exclusiveMaximum: exclusiveMaximum != nil
        case .multipleOf: multipleOf != nil
        case .minLength: minLength != nil
        case .maxLength: maxLength != nil
        case .pattern: pattern != nil
        case .minItems: minItems != nil
        case .maxItems: maxItems != nil
        case .uniqueItems: uniqueItems
        case .minProperties: minProperties != nil
        case .maxProperties: maxProperties != nil
        }
    }

    private func bound(_ keyword: String, _ value: YAMLNode, width: IntegerWidth?, into log: DiagnosticLog) -> String? {
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
            return bound(keyword, value, width: width, into: log)
        }
        let message = "'\(keyword)' is a boolean, as in OpenAPI 3.0; "
        guard isExclusive, let limit else {
            log.note("boolean-bound", message + "it says nothing here", at: value.span)
            return nil
        }
        log.note("boolean-bound", message + "it makes the bound beside it exclusive", at: value.span)
        return bound(keyword, limit, width: width, into: log)
    }

    private func count(_ keyword: String, _ value: YAMLNode, into log: DiagnosticLog) -> Int? {
        if let count = value.int ?? value.text.flatMap(Double.init).flatMap(Int.init(exactly:)), count >= 0 {
            return count
        }
        log.warning("malformed-keyword", "'\(keyword)' takes a count; what stands here is left out", at: value.span)
        return nil
    }
}
