// Names that the config or the description chooses go in; who asks for a schema's or a property's gets it.

import BinderyDiagnostics
import BinderyYAML

/// The chosen names, by JSON pointer (config `names`) or by `x-bindery-name`. The config wins.
///
/// A property and the inline type behind it stand at the same pointer. A name that begins with an upper-case letter is
/// the type's, any other the member's.
final class NameOverrides {
    private let names: [String: String]

    init(_ names: [String: String]) {
        self.names = Dictionary(
            names.map { ($0.key.hasPrefix("#") ? String($0.key.dropFirst()) : $0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    func type(_ schema: Located) -> String? { chosen(schema).flatMap { Self.isTypeName($0) ? $0 : nil } }

    /// For enumerated values.
    func value(_ value: Located) -> String? { names[value.pointer] }

    /// For properties and variants.
    func member(_ schema: Located) -> String? { chosen(schema).flatMap { Self.isTypeName($0) ? nil : $0 } }

    /// For operations.
    func method(_ operation: Located) -> String? { names[operation.pointer] }

    private func chosen(_ schema: Located) -> String? {
        if let name = names[schema.pointer] { return name }
        guard schema.node.kind == .mapping else { return nil }
        return schema.node["x-bindery-name"]?.string
    }

    private static func isTypeName(_ name: String) -> Bool {
        name.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// Reports the pointers that name no place of the document.
    func check(in references: References, log: DiagnosticLog) {
        for pointer in names.keys.sorted() where references.find(pointer) == nil {
            let segments = pointer.split(separator: "/")
            var known = ""
            var siblings: [String] = references.root.members.map(\.value.pointer)
            for segment in segments.dropLast() {
                known += "/" + segment
                guard let found = references.find(known) else { break }
                siblings = found.members.map(\.value.pointer) + found.elements.map(\.pointer)
            }
            log.error(
                "unknown-name",
                "names: '\(pointer)' is no place in this description"
                    + Nearest.suggestion(for: pointer, among: siblings), at: nil)
        }
    }
}
