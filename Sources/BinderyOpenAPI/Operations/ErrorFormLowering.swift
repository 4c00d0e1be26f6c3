// `x-bindery-error` of the description goes in; where errors say what comes out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

enum ErrorFormLowering {
    ///     x-bindery-error: {message: error/message, code: error/code, types: {4XX: request, default: server}}
    ///     →  ErrorForm(places: [.message: "error/message", .code: "error/code"], types: ["4XX": "request", …])
    static func form(of root: Located, into log: DiagnosticLog) -> ErrorForm? {
        guard let found = root.child("x-bindery-error") else { return nil }
        guard found.node.kind == .mapping else {
            refuse("it is a mapping of the parts of an error to their places", found, log)
            return nil
        }
        var form = ErrorForm()
        let keys = ErrorForm.Part.allCases.map(\.rawValue) + ["types", "contentType"]
        for (name, key, value) in found.members {
            if name == "types" {
                form.types = types(value, into: log)
            } else if name == "contentType", let text = value.node.string {
                form.contentType = text
            } else if let part = ErrorForm.Part(rawValue: name), let place = value.node.string, isPlace(place) {
                form.places[part] = place
            } else if name == "contentType" {
                refuse("'contentType' takes a media type, such as application/json", value, log)
            } else if keys.contains(name) {
                refuse("'\(name)' takes a path of members, such as 'error/\(name)'", value, log)
            } else {
                let near = Nearest.suggestion(for: name, among: keys)
                log.warning(
                    "unread-keyword", "'\(name)' is not a part of an error and is not read\(near)", at: key.span)
            }
        }
        return form
    }

    private static func types(_ node: Located, into log: DiagnosticLog) -> [String: String] {
        guard node.node.kind == .mapping else {
            refuse("'types' takes a word for each status: {4XX: request, default: server}", node, log)
            return [:]
        }
        var types: [String: String] = [:]
        for (status, _, value) in node.members {
            if let word = value.node.string {
                types[status.uppercased() == "DEFAULT" ? "default" : status.uppercased()] = word
            } else {
                refuse("the type of status \(status) is a text", value, log)
            }
        }
        return types
    }

    private static func isPlace(_ text: String) -> Bool {
        text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }

    private static func refuse(_ text: String, _ place: Located, _ log: DiagnosticLog) {
        log.error("malformed-error-form", "of 'x-bindery-error', \(text)", at: place.span)
    }
}
