// A path item and its operations go in; each part of them that is of the wrong kind, and is hence read as if it were not
// there, is said.
//
//     get:
//       responses: []      →  warning: 'responses' takes a mapping and is left out [malformed-operation]

import BinderyDiagnostics
import BinderyYAML

struct OperationShape {
    let references: References
    let log: DiagnosticLog

    /// Checks a path item: its methods, and what all of them share.
    func check(item: Located) {
        guard isMapping(item, "a path item") else { return }
        checkParts(of: item, as: .pathItem)
        for (name, key, value) in item.members where Selection.methods.contains(name) {
            if value.node.kind != .mapping {
                log.warning(
                    "malformed-operation", "'\(name)' takes an operation; what stands here is left out", at: key.span)
            }
        }
    }

    /// Checks an operation, its body and its responses, as far as they stand there themselves.
    func check(_ operation: Located) {
        checkParts(of: operation, as: .operation)
        if let body = operation.child("requestBody").flatMap(references.follow) {
            check(content: body, as: .requestBody)
        }
        for (name, _, value) in operation.child("responses")?.members ?? [] where !name.hasPrefix("x-") {
            guard isMapping(value, "a response"), let response = references.follow(value) else { continue }
            check(content: response, as: .response)
        }
    }

    private func check(content holder: Located, as kind: ObjectKind) {
        checkParts(of: holder, as: kind)
        for (_, _, value) in holder.child("content")?.members ?? [] where isMapping(value, "a media type") {
            checkParts(of: value, as: .mediaType)
        }
    }

    private func isMapping(_ place: Located, _ what: String) -> Bool {
        if place.node.kind == .mapping { return true }
        log.warning("malformed-operation", "\(what) is a mapping; this is left out", at: place.span)
        return false
    }

    private func checkParts(of holder: Located, as kind: ObjectKind) {
        guard holder.node.kind == .mapping else { return }
        for (key, value) in holder.node.entries {
            guard let name = key.text, !value.isNull else { continue }
            let (isRight, what) =
                switch kind.members[name] {
                case .list, .values: (value.kind == .sequence, "a list")
                case .map, .paths, .responses, .content, .callbacks, .one(.requestBody):
                    (value.kind == .mapping, "a mapping")
                case .value, .flag, .schema, .schemas, .one, nil: (true, "")
                }
            if isRight { continue }
            log.warning("malformed-operation", "'\(name)' takes \(what); what stands here is left out", at: key.span)
        }
    }
}
