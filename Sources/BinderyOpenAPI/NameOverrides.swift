// Names that the config or the description chooses go in; who asks for a schema's or a property's gets it.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// The chosen names, by JSON pointer (config `names`) or by `x-bindery-name`. The config wins.
///
/// A property and the inline type behind it stand at the same pointer. A name that begins with an upper-case letter is
/// the type's, any other the member's.
final class NameOverrides {
    private let names: [String: String]
    /// The user's own types that stand in place of schemas.
    private let types: [String: String]
    private let options: LoweringOptions
    /// The pointers of `types` that were asked for.
    private var replaced: Set<String> = []

    init(_ options: LoweringOptions) {
        self.options = options
        names = Self.byPointer(options.names)
        types = Self.byPointer(options.types)
    }

    private static func byPointer(_ table: [String: String]) -> [String: String] {
        Dictionary(
            table.map { ($0.key.hasPrefix("#") ? String($0.key.dropFirst()) : $0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The type of the user's own that stands in place of a schema.
    func replacement(_ schema: Located) -> String? {
        guard !types.isEmpty, let type = types[schema.pointer] else { return nil }
        replaced.insert(schema.pointer)
        return type
    }

    /// Says which of the user's own types stand in no place that was generated.
    func reportUnusedTypes(log: DiagnosticLog) {
        if log.hasErrors { return }
        for pointer in types.keys.sorted() where !replaced.contains(pointer) {
            log.warning(
                "unused-type", "types: '\(pointer)' is not a schema of what is generated; nothing was replaced there",
                at: place(pointer, under: "types"))
        }
    }

    /// Where the config says a pointer, which there may begin with `#`.
    private func place(_ pointer: String, under key: String) -> SourceSpan? {
        options.places[.init(pointer, under: key)] ?? options.places[.init("#" + pointer, under: key)]
    }

    func type(_ schema: Located) -> String? { chosen(schema).flatMap { Self.isTypeName($0) ? $0 : nil } }

    /// For enumerated values: by their place in the list, or by the value itself, which stays when the list changes.
    func value(_ value: Located) -> String? {
        if names.isEmpty { return nil }
        let list = value.pointer.prefix(upTo: value.pointer.lastIndex(of: "/") ?? value.pointer.endIndex)
        return names[value.pointer] ?? value.node.text.flatMap { names["\(list)/\(Pointer.escape($0))"] }
    }

    /// For properties and variants.
    func member(_ schema: Located) -> String? { chosen(schema).flatMap { Self.isTypeName($0) ? nil : $0 } }

    /// For parameters.
    func parameter(_ parameter: Located) -> String? {
        (names.isEmpty ? nil : names[parameter.pointer]) ?? parameter.node["x-bindery-name"]?.string
    }

    /// For operations.
    func method(_ operation: Located) -> String? { names[operation.pointer] }

    private func chosen(_ schema: Located) -> String? {
        if !names.isEmpty, let name = names[schema.pointer] { return name }
        guard schema.node.kind == .mapping else { return nil }
        return schema.node["x-bindery-name"]?.string
    }

    private static func isTypeName(_ name: String) -> Bool {
        name.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// Reports the pointers that name no place of the document, and names of types that no type can have.
    func check(in references: References, log: DiagnosticLog) {
        for (pointer, name) in names.sorted(by: { $0.key < $1.key }) {
            guard References.componentName(pointer) != nil, !Self.isTypeName(name) else { continue }
            log.error(
                "invalid-name", "names: '\(pointer)' is a type, whose name begins with a capital; '\(name)' does not",
                at: place(pointer, under: "names") ?? references.root.span)
        }
        for (key, table) in [("names", names), ("types", types)] {
            for pointer in table.keys.sorted() where !isPlace(pointer, in: references) {
                log.error(
                    "unknown-name",
                    "\(key): '\(pointer)' is not a place in this description"
                        + Nearest.suggestion(for: pointer, among: neighbours(of: pointer, in: references)),
                    at: place(pointer, under: key) ?? references.root.span)
            }
        }
    }

    private func isPlace(_ pointer: String, in references: References) -> Bool {
        if references.find(pointer) != nil { return true }
        var segments = pointer.split(separator: "/", omittingEmptySubsequences: false)
        guard segments.count > 2, let value = segments.popLast(), segments.last == "enum" else { return false }
        let list = references.find(segments.joined(separator: "/"))?.elements ?? []
        return list.contains { $0.node.text.map(Pointer.escape) == String(value) }
    }

    /// The places beside the last one on the way that is there.
    private func neighbours(of pointer: String, in references: References) -> [String] {
        var known = ""
        var siblings: [String] = references.root.members.map(\.value.pointer)
        for segment in pointer.split(separator: "/").dropLast() {
            known += "/" + segment
            guard let found = references.find(known) else { break }
            siblings = found.members.map(\.value.pointer) + found.elements.map(\.pointer)
        }
        return siblings
    }
}
