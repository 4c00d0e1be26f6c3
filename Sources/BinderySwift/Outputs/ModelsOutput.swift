// The models: every declared type, in the file that the layout gives it.

import BinderyDiagnostics
import BinderyIR

struct Models: Sendable {
    private let emitter: Emitter
    private let shared: SharedTypes?
    private let conversions: Conversions
    private let validations: Validations
    let folds: FoldPlan

    init(_ emitter: Emitter, shared: SharedTypes?, validations: Validations, into log: DiagnosticLog) {
        self.emitter = emitter
        self.shared = shared
        self.validations = validations
        conversions = Conversions(emitter, into: log)
        folds = FoldPlan(emitter, shared: shared?.roots ?? [], into: log)
    }

    /// The declarations of some types, in their order; of types that another module has, only a name.
    func code(of roots: [TypeID]) -> [Code] { roots.flatMap(declarations) }

    private func declarations(_ root: TypeID) -> [Code] {
        if let shared, shared.roots.contains(root) {
            return [emitter.sharedName(root, in: shared)] + emitter.conversions(into: root, conversions, in: shared)
        }
        return [emitter.declaration(root, depth: 0)]
            + emitter.extensions(root, conversions: conversions, validations: validations, folds: folds)
    }
}
