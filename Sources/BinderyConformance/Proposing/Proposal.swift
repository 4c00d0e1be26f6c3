// Traffic and a description → the overlay under which all of the traffic conforms. Judging and changing take turns, since what a
// change opens is judged only then.

import BinderyDiagnostics
import BinderyIR
import BinderyOverlays
import BinderyYAML

/// A proposed overlay, and what is so under it.
package struct Proposal {
    /// One action of the overlay.
    struct Action {
        enum Change {
            case remove
            case update(DraftValue)
        }

        var target: String
        /// The schema, response or operation that it is about.
        var pointer: String
        var description: String
        var change: Change
    }

    private static let mostRounds = 16

    /// How many actions it has.
    package private(set) var count: Int
    /// The overlay document; nil where nothing is to be changed.
    package private(set) var overlay: YAMLNode?
    /// The description with the overlay applied.
    package private(set) var root: YAMLNode
    /// The last run, under the overlay: what it finds remains.
    package private(set) var run: ConformRun

    /// nil after errors.
    ///
    /// - Parameters:
    ///   - contract: the description.
    ///   - files: the traffic; it is read anew in each round.
    ///   - operation: what bare bodies belong to, by its name.
    ///   - isExact: whether what was met is allowed and nothing beyond it.
    package static func make(
        for contract: Contract, _ files: [TrafficFile], title: String, operation: String?, isExact: Bool = false,
        into log: DiagnosticLog
    ) -> Proposal? {
        // What cannot be read was told when the traffic was judged first.
        let reader = TrafficReader(files, log: DiagnosticLog())
        return make(
            for: contract, title: title, operation: operation, isExact: isExact, into: log,
            reading: reader.forEach)
    }

    /// The same of exchanges that come from anywhere.
    ///
    /// - Parameter traffic: hands each exchange on; called once in each round.
    static func make(
        for contract: Contract, title: String, operation: String?, isExact: Bool, into log: DiagnosticLog,
        reading traffic: ((Exchange) -> Void) -> Void
    ) -> Proposal? {
        let root = contract.table.root
        var actions: [Action] = []
        var current = root
        var habits = Habits()
        // What nothing was told of has no part in the next rounds, until all are judged again.
        var quiet: Set<Int> = []
        for round in 0...mostRounds {
            let contract = Contract(current)
            let bare = operation.flatMap { contract.operation(named: $0) }
            func judged() -> ConformRun {
                let run = ConformRun(contract, bareOperation: bare, keepsEvidence: true, log: DiagnosticLog())
                var number = 0
                traffic { exchange in
                    number += 1
                    guard !quiet.contains(number) else { return }
                    run.judge(exchange)
                    if run.isQuiet { quiet.insert(number) }
                }
                return run
            }
            var run = judged()
            habits.add(run)
            var next = ProposedActions(run, isExact: isExact).all
            if next.isEmpty || round == mostRounds {
                quiet = []
                run = judged()
                next = ProposedActions(run, isExact: isExact).all
                if next.isEmpty, !isExact { next = Generalisation(run, habits).actions }
            }
            guard !next.isEmpty, round < mostRounds else {
                guard !actions.isEmpty else { return Proposal(count: 0, overlay: nil, root: root, run: run) }
                guard let document = document(of: actions, title: title), let read = Overlay.read(document, into: log),
                    let changed = OverlayApplication.apply([read], to: root, into: log)
                else { return nil }
                return Proposal(count: actions.count, overlay: document, root: changed, run: run)
            }
            actions += next
            guard let document = document(of: next, title: title), let read = Overlay.read(document, into: log),
                let changed = OverlayApplication.apply([read], to: current, into: log)
            else { return nil }
            current = changed
        }
        return nil
    }

    /// Actions on one component stand together; among themselves they keep their order, which is that of the rounds.
    private static func document(of actions: [Action], title: String) -> YAMLNode? {
        var groups: [String: Int] = [:]
        for action in actions {
            let group = group(of: action)
            if groups[group] == nil { groups[group] = groups.count }
        }
        let sorted = actions.enumerated().sorted {
            (groups[group(of: $0.element)] ?? 0, $0.offset) < (groups[group(of: $1.element)] ?? 0, $1.offset)
        }
        let written = sorted.map { _, action in
            let change: (name: String, value: DraftValue) =
                switch action.change {
                case .remove: ("remove", .yes)
                case .update(let value): ("update", value)
                }
            return DraftValue.object([
                ("target", .text(action.target)), ("description", .text(action.description)), change,
            ])
        }
        let info = DraftValue.object([("title", .text(title)), ("version", .text("1.0.0"))])
        let root = DraftValue.object([("overlay", .text("1.1.0")), ("info", info), ("actions", .list(written))])
        let file = SourceFile(path: "overlay", bytes: Array(root.json.utf8))
        return JSONReader.read(file, into: DiagnosticLog())
    }

    private static func group(of action: Action) -> String {
        Pointer.segments(action.pointer).prefix(3).reduce("") { Pointer.member($1, of: $0) }
    }

    /// The document's text; JSON where the file's name says so.
    package func text(for path: String) -> String {
        guard let overlay else { return "" }
        return path.lowercased().hasSuffix(".json") ? JSONWriter.text(of: overlay) : YAMLWriter.text(of: overlay)
    }
}
