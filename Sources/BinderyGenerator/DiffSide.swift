// The sides of a comparison come in, and the words of `only` and `except` on the command line; what changed of that goes out.

import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI

/// One side of a comparison. Its description is read once, unless files of tools or schemas are lowered with it.
private struct DiffSide {
    private(set) var input: DiffInput
    /// The description; nil where files of tools or schemas are lowered with it.
    let linked: Linked?

    init?(_ input: DiffInput, into log: DiagnosticLog) {
        self.input = input
        guard input.config.tools.isEmpty, input.config.schemas.isEmpty else {
            linked = nil
            return
        }
        linked = Generate.document(for: input.config, into: log)
        if linked == nil { return nil }
    }

    func api(into log: DiagnosticLog) -> API? { api(of: input.config, into: log) }

    private func api(of config: Config, into log: DiagnosticLog) -> API? {
        guard let linked else { return Generate.api(for: config, into: log) }
        return Frontend.lower(linked, options: config.loweringOptions, into: log)
    }

    /// Whether a word means something here.
    func knows(_ word: String) -> Bool {
        let unheard = DiagnosticLog()
        var config = input.config
        config.only = [word]
        config.except = []
        _ = api(of: config, into: unheard)
        return !unheard.diagnostics.contains { $0.rule == .unknownOperation || $0.rule == .unknownSchema }
    }

    mutating func select(only: [String]?, except: [String]?) {
        var config = input.config
        if let only { config.only = only }
        if let except { config.except = except }
        input = DiffInput(
            config: config, title: input.title, path: input.path, isDescription: input.isDescription)
    }
}

extension Generate {
    /// What changed from one description to another, for callers of the Swift of both; nil after errors.
    ///
    /// `only` and `except` stand in place of what the configs say. Their words mean what either description has by them: what
    /// was added or removed is in one of them alone.
    package static func differences(
        from old: DiffInput, to new: DiffInput, only: [String], except: [String], into log: DiagnosticLog
    ) -> Differences? {
        let sides = (DiffSide(old, into: log), DiffSide(new, into: log))
        guard var before = sides.0, var after = sides.1 else { return nil }
        tellUncompared(before, after, into: log)
        let words = Words(only + except, before, after)
        before.select(only: only.isEmpty ? nil : words.old(only), except: except.isEmpty ? nil : words.old(except))
        after.select(only: only.isEmpty ? nil : words.new(only), except: except.isEmpty ? nil : words.new(except))
        // A side that knows none of the words has nothing to compare; without words it would have all.
        let lowered = [before, after].map { side in
            only.isEmpty || !side.input.config.only.isEmpty ? side.api(into: log) : nil
        }
        guard !log.hasErrors, let one = lowered[0] ?? lowered[1]?.emptied, let other = lowered[1] ?? lowered[0]?.emptied
        else { return nil }
        let differences = Differences(from: (before.input, one), to: (after.input, other), into: log)
        return log.hasErrors ? nil : differences
    }

    private static func tellUncompared(_ old: DiffSide, _ new: DiffSide, into log: DiagnosticLog) {
        guard let old = old.linked, let new = new.linked else { return }
        for keyword in UncomparedKeyword.all(old.root, new.root) {
            let more = keyword.places.count - 1
            let others = more == 0 ? "" : " here and at \(more) other place\(more == 1 ? "" : "s")"
            log.warning(
                "not-compared", "\(keyword.name) differs\(others); it is not compared", at: keyword.places.first)
        }
    }
}

/// Which description knows which word.
private struct Words {
    private let unknownToOld: Set<String>
    private let unknownToNew: Set<String>

    init(_ words: [String], _ old: DiffSide, _ new: DiffSide) {
        unknownToOld = Set(words.filter { !old.knows($0) })
        unknownToNew = Set(words.filter { !new.knows($0) })
    }

    func old(_ words: [String]) -> [String] { words.filter { !unknownToOld.contains($0) } }

    /// With what neither knows, so that it is told of once.
    func new(_ words: [String]) -> [String] {
        words.filter { !unknownToNew.contains($0) || unknownToOld.contains($0) }
    }
}

extension API {
    /// The same client without anything to call.
    fileprivate var emptied: API {
        var api = self
        api.types = []
        api.operations = []
        api.webhooks = []
        api.tools = []
        api.schemas = []
        return api
    }
}
