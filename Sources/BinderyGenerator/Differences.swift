// Two configs come in; what changed from the API of the one to that of the other goes out.

import BinderyDiagnostics
import BinderyDiff
import BinderyIR
import BinderySwift

/// In which form changes are told.
package enum DiffFormat: String, CaseIterable, Sendable {
    case text, json, markdown
}

/// One side of a comparison, and what a report calls it.
package struct DiffInput {
    package let config: Config
    let title: String
    let path: String
    /// Whether it is a description alone, to which no module belongs.
    let isDescription: Bool
}

/// What changed between two descriptions.
package struct Differences {
    package let changes: [Change]
    private let titles: (old: String, new: String)

    init(from old: (input: DiffInput, api: API), to new: (input: DiffInput, api: API), into log: DiagnosticLog) {
        let areAlike = old.input.title == new.input.title
        titles = areAlike ? (old.input.path, new.input.path) : (old.input.title, new.input.title)
        // A description alone is in the module of the other side, so that its client has the same name.
        let oldModule = (old.input.isDescription ? new : old).input.config.module
        let newModule = (new.input.isDescription ? old : new).input.config.module
        changes = APIDiff.changes(
            from: Self.snapshot(old.api, of: old.input.config, in: oldModule, into: log),
            to: Self.snapshot(new.api, of: new.input.config, in: newModule, into: log))
    }

    package var hasAny: Bool { !changes.isEmpty }
    package var hasBreaking: Bool { changes.contains(where: \.isBreaking) }

    package func text(as format: DiffFormat, onlyBreaking: Bool = false) -> String {
        let text = DiffText(onlyBreaking ? changes.filter(\.isBreaking) : changes, from: titles.old, to: titles.new)
        return switch format {
        case .text: text.lines
        case .json: text.json
        case .markdown: text.markdown
        }
    }

    /// The API with its names, as the back end would decide them.
    private static func snapshot(
        _ api: API, of config: Config, in module: String, into log: DiagnosticLog
    ) -> APISnapshot {
        var options = config.emitOptions
        options.module = module
        let named = Backend.named(api, options: options, into: log)
        let spelling = SwiftSpelling(named)
        let operations = zip(named.api.operations, spelling.calls).map { operation, call in
            OperationNames(
                group: call?.group ?? [],
                methods: methods(call?.operation.calls ?? []),
                parameters: (call?.operation.parameters ?? []).map(\.text))
        }
        return APISnapshot(
            named.api,
            names: SwiftNames(
                client: named.clientName.text, types: named.typeNames.map(\.text),
                members: named.memberNames.map { $0.map(\.text) },
                labels: named.api.types.map { spelling.labels($0.id) }, operations: operations,
                spelling: { spelling.type($0) }))
    }

    /// What each method is for: `plain`, `sends application/json, streams`.
    private static func methods(_ calls: [NamedCall]) -> [OperationNames.Method] {
        var seen: Set<String> = []
        return calls.map { call in
            let body = call.body.map { "sends \($0.contentType)" } ?? ""
            let isMain = if case .plain = call.form { seen.insert(body).inserted } else { false }
            let response =
                switch call.form {
                case .stream: "streams"
                case .plain where isMain: ""
                case .plain(.text): "gives text"
                case .plain(.bytes): "gives bytes"
                case .plain(.nothing), .plain(.json), .plain(.byStatus): "gives another response"
                }
            let words = [body, response].filter { !$0.isEmpty }
            return .init(purpose: words.isEmpty ? "plain" : words.joined(separator: ", "), name: call.method.text)
        }
    }
}
