// Two named APIs come in; the types of the one that users cannot tell from the other's go out, to be names for those.

import BinderyDiagnostics
import BinderyIR

/// Types that need no declaration, since another module has the same.
package struct SharedTypes: Sendable {
    package let module: String
    /// Those of the top level. What nests in them comes along.
    package let roots: Set<TypeID>
    /// How many types that are, with all that nests in them.
    package let count: Int
    /// How the whole module differs, where its documentation is generated.
    var comparison: BaseComparison?
}

extension Backend {
    /// Equal is what means the same with all that it reaches and is called the same, down to its members. Documentation
    /// may differ. Nothing is shared after errors.
    package static func shared(
        _ api: API, _ options: EmitOptions, with base: API, _ baseOptions: EmitOptions, into log: DiagnosticLog
    ) -> SharedTypes {
        let nothing = SharedTypes(module: baseOptions.module, roots: [], count: 0)
        let unheard = DiagnosticLog()
        let other = named(base, options: baseOptions, into: log)
        let own = named(api, options: options, into: unheard)
        guard !log.hasErrors, !unheard.hasErrors else { return nothing }
        for (names, what) in [(other, "the base"), (own, "this API")] {
            let taken = names.roots.map { names.name($0).text } + [names.clientName.text]
            if taken.contains(baseOptions.module) {
                log.error(
                    .configBase,
                    "\(what) has a type called \(baseOptions.module), which hides the base module of that name", at: nil
                )
            }
        }
        let roots = SharedRoots(own, other).roots
        let count = api.types.count { roots.contains(own.path($0.id)[0]) }
        let comparison =
            options.outputs.contains(.docs)
            ? BaseComparison(of: own, with: other, module: baseOptions.module, shared: roots) : nil
        return SharedTypes(module: baseOptions.module, roots: roots, count: count, comparison: comparison)
    }
}

extension Backend {
    /// The names of the types that another module does not have, in order.
    package static func unshared(_ api: API, _ options: EmitOptions, with shared: SharedTypes) -> [String] {
        let own = named(api, options: options, into: DiagnosticLog())
        return own.roots.filter { !shared.roots.contains($0) }.map { own.name($0).text }.sorted()
    }
}

/// The comparison of two named APIs.
struct SharedRoots {
    private let own: NamedAPI
    private let base: NamedAPI
    private let emitter: Emitter
    private let conversions: Conversions
    private(set) var roots: Set<TypeID> = []

    /// A type with members that only its own module sees is not shared where code of this module uses them.
    init(_ own: NamedAPI, _ base: NamedAPI) {
        self.own = own
        self.base = base
        emitter = Emitter(names: own, access: .public)
        conversions = Conversions(emitter, into: DiagnosticLog())
        var kept: Set<TypeID> = []
        while true {
            roots = equal(except: kept)
            let more = hidden().subtracting(kept)
            guard !more.isEmpty else { return }
            kept.formUnion(more)
        }
    }

    /// The types of the top level that are equal to the base's.
    private func equal(except kept: Set<TypeID>) -> Set<TypeID> {
        let classes = TypeClasses(
            old: base.api, new: own.api,
            label: { isNew, id in
                let names = isNew ? own : base
                return [names.name(id).text] + names.members(id).map(\.text) + (isNew && kept.contains(id) ? ["*"] : [])
            },
            more: { isNew, id in
                let names = isNew ? own : base
                return [names.api[id].parent].compactMap { $0 } + names.children[id.rawValue]
            })
        let known = Set(base.roots.map { classes.old[$0.rawValue] })
        return Set(own.roots.filter { known.contains(classes.new[$0.rawValue]) })
    }

    /// Shared records whose storage this module's code would touch: what a method's stream switch is, and what a
    /// conversion of this module reads.
    private func hidden() -> Set<TypeID> {
        var found: Set<TypeID> = []
        func visit(_ group: OperationGroup) {
            for operation in group.operations {
                for call in operation.calls where emitter.streamSwitch(call, operation.operation)?.hasStorage == true {
                    if let body = call.body, let (id, _) = own.record(body.type) { found.insert(id) }
                }
            }
            for inner in group.groups { visit(inner) }
        }
        visit(own.groups)
        for (source, records) in conversions.read where !isShared(source) {
            found.formUnion(records.filter { emitter.stored($0).contains(where: \.hasStorage) })
        }
        return found.filter(isShared)
    }

    private func isShared(_ id: TypeID) -> Bool { roots.contains(own.path(id)[0]) }
}
