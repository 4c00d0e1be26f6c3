// A value that a proposed overlay holds, before it is a document.

import BinderyIR
import BinderyYAML

/// JSON with its members in their order.
indirect enum DraftValue: Sendable {
    case text(String)
    case yes
    case list([DraftValue])
    case object([(name: String, value: DraftValue)])
    /// What is JSON already.
    case json(String)

    static func node(_ node: YAMLNode) -> DraftValue { .json(JSONWriter.text(of: node)) }

    var json: String {
        switch self {
        case .text(let text): JSONQuote.quote(text)
        case .yes: "true"
        case .json(let json): json
        case .list(let elements): "[\(elements.map(\.json).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(JSONQuote.quote($0.name)): \($0.value.json)" }.joined(separator: ", "))}"
        }
    }
}
