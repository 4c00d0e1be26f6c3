// A schema's words about a value, whatever its type: description, default, deprecation, bounds.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

extension Lowered {
    /// Takes over what the schema itself says. What is said further out wins.
    mutating func annotate(from schema: YAMLNode, boundsOnly: Bool = false, into log: DiagnosticLog) {
        guard schema.kind == .mapping else { return }
        for (key, value) in schema.entries {
            switch key.text {
            case "default": defaultValue = value.isNull ? defaultValue : Literal(value)
            case "description": if !boundsOnly { documentation = value.text ?? documentation }
            case "deprecated": if !boundsOnly { isDeprecated = value.bool ?? isDeprecated }
            case "readOnly": if !boundsOnly { isReadOnly = value.bool ?? isReadOnly }
            case "writeOnly": if !boundsOnly { isWriteOnly = value.bool ?? isWriteOnly }
            case let name?: facets.read(name, value, of: schema, width: width, into: log)
            case nil: continue
            }
        }
    }

    private var width: IntegerWidth? {
        if case .integer(let width) = type { width } else { nil }
    }
}

extension YAMLNode {
    /// Whether a `type` keyword's value names null, as a word, in a list, or as YAML's own null by mistake.
    var hasNullType: Bool {
        switch kind {
        case .scalar: text == "null"
        case .sequence: elements.contains { $0.text == "null" || $0.isNull }
        case .mapping: false
        }
    }

    /// The types that a `type` keyword's value names, null left out.
    var typeWords: [String] {
        switch kind {
        case .scalar: text.map { $0 == "null" ? [] : [$0] } ?? []
        case .sequence: elements.compactMap(\.text).filter { $0 != "null" }
        case .mapping: []
        }
    }
}
