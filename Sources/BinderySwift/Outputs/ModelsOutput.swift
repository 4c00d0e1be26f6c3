// The models: every declared type, laid out over the fixed files.

import BinderyDiagnostics
import BinderyIR

extension Emitter {
    /// The declarations of each file, in the order of their names; of types that another module has, only a name.
    func models(
        codable: Bool, shared: SharedTypes?, validations: Validations, into log: DiagnosticLog
    ) -> [String: [Code]] {
        let conversions = Conversions(self, into: log)
        var parts: [String: [Code]] = [:]
        for root in names.roots {
            if let shared, shared.roots.contains(root) {
                parts[Layout.sharedPart, default: []].append(sharedName(root, in: shared))
                parts[Layout.sharedPart, default: []] += self.conversions(into: root, conversions, in: shared)
                continue
            }
            let part = Layout.part(of: api[root], named: names.name(root))
            parts[part, default: []].append(declaration(root, depth: 0))
            parts[part, default: []] += extensions(root, conversions: conversions, validations: validations)
            if codable { parts[Layout.codablePart(of: names.name(root)), default: []] += codings(root) }
        }
        if let webhooks = webhooks() { parts["Enumerations", default: []].append(webhooks) }
        return parts
    }
}
