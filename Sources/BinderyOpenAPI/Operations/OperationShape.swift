// A path item and its operations go in; each part of them that is of the wrong kind, and is hence read as if it were not
// there, is said.
//
//     get:
//       responses: []      →  warning: 'responses' takes a mapping and is left out [malformed-operation]

import BinderyDiagnostics
import BinderyYAML

struct OperationShape {
    private static let lists: Set<String> = ["parameters", "tags", "servers", "security"]
    private static let mappings: Set<String> = [
        "requestBody", "responses", "content", "headers", "callbacks", "encoding", "additionalOperations", "examples",
    ]

    let references: References
    let log: DiagnosticLog

    /// Checks a path item: its methods, and what all of them share.
    func check(item: Located) {
        guard isMapping(item, "a path item") else { return }
        checkParts(of: item)
        for (name, key, value) in item.members where Selection.methods.contains(name) {
            if value.node.kind != .mapping {
                log.warning(
                    "malformed-operation", "'\(name)' takes an operation; what stands here is left out", at: key.span)
            }
        }
    }

    /// Checks an operation, its body and its responses, as far as they stand there themselves.
    func check(_ operation: Located) {
        checkParts(of: operation)
        if let body = operation.child("requestBody").flatMap(references.follow) { check(content: body) }
        for (name, _, value) in operation.child("responses")?.members ?? [] where !name.hasPrefix("x-") {
            guard isMapping(value, "a response"), let response = references.follow(value) else { continue }
            check(content: response)
        }
    }

    private func check(content holder: Located) {
        checkParts(of: holder)
        for (_, _, value) in holder.child("content")?.members ?? [] where isMapping(value, "a media type") {
            checkParts(of: value)
        }
    }

    private func isMapping(_ place: Located, _ what: String) -> Bool {
        if place.node.kind == .mapping { return true }
        log.warning("malformed-operation", "\(what) is a mapping; this is left out", at: place.span)
        return false
    }

    private func checkParts(of holder: Located) {
        guard holder.node.kind == .mapping else { return }
        for (key, value) in holder.node.entries {
            guard let name = key.text, !value.isNull else { continue }
            if Self.lists.contains(name), value.kind != .sequence {
                log.warning("malformed-operation", "'\(name)' takes a list; what stands here is left out", at: key.span)
            } else if Self.mappings.contains(name), value.kind != .mapping {
                log.warning(
                    "malformed-operation", "'\(name)' takes a mapping; what stands here is left out", at: key.span)
            }
        }
    }
}
