// What lets values move between descriptions: other names of properties, and where the parts of a response stand.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum Dialects {
    ///     max_tokens: {type: integer, x-bindery-other-names: [max_completion_tokens]}
    ///     →  [OtherName(name: "max_completion_tokens", property: "max_tokens")]
    static func otherNames(_ view: SchemaView, into log: DiagnosticLog) -> [OtherName] {
        var names: [OtherName] = []
        for property in view.properties {
            for value in property.children("x-bindery-other-names") {
                for name in texts(value, into: log) {
                    let other = OtherName(name: name, property: property.name)
                    if view.property(name) != nil {
                        log.error(
                            "misplaced-other-name",
                            "'\(name)' is a property of this schema too, so it is no other name",
                            at: value.span)
                    } else if let taken = names.first(where: { $0.name == name }), taken != other {
                        log.error(
                            "misplaced-other-name", "'\(name)' is already another name of '\(taken.property)'",
                            at: value.span)
                    } else if !names.contains(other) {
                        names.append(other)
                    }
                }
            }
        }
        return names
    }

    ///     x-bindery-view: {text: choices/0/message/content}
    ///     →  [ViewPart(part: .text, pointers: ["choices/0/message/content"])]
    static func view(_ view: SchemaView, into log: DiagnosticLog) -> [ViewPart] {
        guard let found = view.parts.compactMap({ $0.child("x-bindery-view") }).last else { return [] }
        return found.members.compactMap { name, key, value in
            guard let part = ViewPart.Part(rawValue: name) else {
                let known = ViewPart.Part.allCases.map(\.rawValue)
                log.error(
                    "unknown-view-part",
                    "'\(name)' is not a part of a view\(Nearest.suggestion(for: name, among: known)); there are: "
                        + known.joined(separator: ", "), at: key.span)
                return nil
            }
            return ViewPart(part: part, pointers: texts(value, into: log))
        }
    }

    private static func texts(_ value: Located, into log: DiagnosticLog) -> [String] {
        let elements = value.node.kind == .sequence ? Array(value.node.elements) : [value.node]
        return elements.compactMap { element in
            guard let pointer = element.string else {
                log.error("unknown-view-part", "expected a text, or a list of texts", at: element.span)
                return nil
            }
            if let step = pointer.split(separator: "/").first(where: isMalformed) {
                log.error(
                    "malformed-view-pointer",
                    "'\(step)' chooses no element of an array; write it like choices[index=0]", at: element.span)
            }
            return pointer
        }
    }

    /// Whether a step has brackets and is not `array[member=value]`.
    static func isMalformed(_ step: Substring) -> Bool {
        guard step.contains("[") || step.contains("]") else { return false }
        let parts = step.split(separator: "[", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].hasSuffix("]") else { return true }
        let words = parts[1].dropLast().split(separator: "=", omittingEmptySubsequences: false)
        return words.count != 2 || words.contains { $0.isEmpty || $0.contains("]") }
    }
}
