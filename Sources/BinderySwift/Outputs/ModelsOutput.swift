// The models: every declared type, laid out over the fixed files.

import BinderyDiagnostics
import BinderyIR

struct Models: Sendable {
    private let emitter: Emitter
    private let shared: SharedTypes?
    private let conversions: Conversions
    private let validations: Validations
    /// The types of the top level whose declarations stand in a part; by part.
    private var declared: [String: [TypeID]] = [:]

    init(_ emitter: Emitter, shared: SharedTypes?, validations: Validations, into log: DiagnosticLog) {
        self.emitter = emitter
        self.shared = shared
        self.validations = validations
        conversions = Conversions(emitter, into: log)
        for root in emitter.names.roots {
            if shared?.roots.contains(root) == true {
                declared[Layout.sharedPart, default: []].append(root)
            } else {
                let name = emitter.names.name(root)
                declared[Layout.part(of: emitter.api[root], named: name), default: []].append(root)
            }
        }
    }

    /// The declarations of one file, in the order of their names; of types that another module has, only a name.
    func code(of part: String) -> [Code] {
        var code = declared[part, default: []].flatMap(declarations)
        if part == Layout.webhooksPart, let webhooks = emitter.webhooks() { code.append(webhooks) }
        return code
    }

    private func declarations(_ root: TypeID) -> [Code] {
        if let shared, shared.roots.contains(root) {
            return [emitter.sharedName(root, in: shared)] + emitter.conversions(into: root, conversions, in: shared)
        }
        return [emitter.declaration(root, depth: 0)]
            + emitter.extensions(root, conversions: conversions, validations: validations)
    }
}
