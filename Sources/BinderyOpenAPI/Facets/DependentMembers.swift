// An object's `dependentRequired` goes in; which of its properties needs which others goes out.

import BinderyDiagnostics
import BinderyIR

///     dependentRequired:                 →  [top_logprobs needs [logprobs]]
///       top_logprobs: [logprobs]
enum DependentMembers {
    static func read(_ view: SchemaView, into log: DiagnosticLog) -> [DependentRequired] {
        var result: [DependentRequired] = []
        for part in view.parts {
            for (name, _, value) in part.child("dependentRequired")?.members ?? [] {
                let needs = value.elements.compactMap(\.node.text)
                if needs.isEmpty, value.node.kind != .sequence {
                    log.warning(
                        "malformed-keyword", "'dependentRequired' takes lists of names; what stands here is left out",
                        at: value.span)
                } else if !needs.isEmpty {
                    result.append(DependentRequired(property: name, needs: needs, span: value.span))
                }
            }
        }
        return result
    }
}
