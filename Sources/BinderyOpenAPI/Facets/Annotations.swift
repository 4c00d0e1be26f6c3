// A schema's words about a value, whatever its type: description, default, deprecation, bounds.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

extension Lowered {
    /// Takes over what the schema itself says. What is said further out wins.
    mutating func annotate(from schema: YAMLNode, boundsOnly: Bool = false, into log: DiagnosticLog) {
        guard schema.kind == .mapping else { return }
        for (key, value) in schema.entries where key.isOne(of: Self.words) {
            switch key.text {
            case "default": defaultValue = value.isNull ? defaultValue : Literal(value)
            case "description": if !boundsOnly { documentation = value.text ?? documentation }
            case "deprecated": if !boundsOnly { isDeprecated = value.bool ?? isDeprecated }
            case "readOnly": if !boundsOnly { isReadOnly = value.bool ?? isReadOnly }
            case "writeOnly": if !boundsOnly { isWriteOnly = value.bool ?? isWriteOnly }
            case let name? where Facets.hold(name): facets.read(name, value, of: schema, width: width, into: log)
            case _?, nil: continue
            }
        }
        if !boundsOnly { addWords(of: schema) }
    }

    /// What says something of a value, whatever its type.
    private static let words = KeywordSet(
        ["default", "description", "deprecated", "readOnly", "writeOnly", "propertyNames"]
            + Bound.allCases.map(\.rawValue))

    private static let exampleWords: KeywordSet = ["examples", "example"]

    /// A title where there is no description, and short examples behind it.
    private mutating func addWords(of schema: YAMLNode) {
        if schema["description"] == nil, let title = schema["title"]?.string, documentation == nil {
            documentation = title
        }
        guard schema.hasKey(of: Self.exampleWords) else { return }
        let written = schema["examples"].map { $0.kind == .sequence ? Array($0.elements.prefix(3)) : [] } ?? []
        let examples = (written + [schema["example"]].compactMap { $0 }).map(JSONText.write).filter {
            $0.utf8.count <= 80 && !$0.contains("`")
        }
        guard !examples.isEmpty else { return }
        let line =
            (examples.count == 1 ? "Example: " : "Examples: ") + examples.map { "`\($0)`" }.joined(separator: ", ")
        documentation = [documentation, line + "."].compactMap { $0 }.joined(separator: "\n\n")
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
