// The config's node comes in; texts and lists with their places go out, and a diagnostic for each value of a wrong kind.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderyYAML

/// Typed reading of a config's members. Without a root everything is absent.
struct ConfigValues {
    typealias Text = (text: String, span: SourceSpan)

    let root: YAMLNode?
    let log: DiagnosticLog

    func has(_ key: String) -> Bool { root?[key] != nil }

    func string(_ key: String) -> Text? {
        guard let node = root?[key] else { return nil }
        guard let text = node.string, !text.isEmpty else {
            log.error(.configValue, "'\(key)' takes a text that is not empty", at: node.span)
            return nil
        }
        return (text, node.span)
    }

    /// A list of texts, each with its place.
    func located(_ key: String) -> [Text] { texts(of: key) ?? [] }

    func strings(_ key: String) -> [String]? { texts(of: key)?.map(\.text) }

    /// The known words of a list; each unknown one is reported.
    func words(_ key: String, among known: [String]) -> [String] {
        let texts = texts(of: key) ?? []
        if let node = root?[key], node.kind == .sequence, texts.isEmpty, node.count == 0 {
            log.error(
                .configValue, "'\(key)' is empty: leave it out, or name some of \(list(known))", at: node.span)
        }
        return texts.compactMap { checked($0.text, at: $0.span, key: key, among: known) }
    }

    /// The members of an object whose values are texts.
    func texts(_ key: String) -> [(key: Text, value: Text)] {
        guard let node = root?[key] else { return [] }
        guard node.kind == .mapping else {
            log.error(.configValue, "'\(key)' takes an object of texts", at: node.span)
            return []
        }
        var texts: [(key: Text, value: Text)] = []
        for (name, value) in node.entries {
            guard let text = value.string else {
                log.error(.configValue, "'\(key)' takes an object of texts", at: value.span)
                continue
            }
            texts.append(((name.text ?? "", name.span), (text, value.span)))
        }
        return texts
    }

    /// Where the words stand that mean something in the description, but those in whose place the command line has others.
    func places(without replaced: [String?]) -> [LoweringOptions.Word: SourceSpan] {
        var places: [LoweringOptions.Word: SourceSpan] = [:]
        for key in ["only", "except"] where !replaced.contains(key) {
            for element in root?[key].map({ Array($0.elements) }) ?? [] {
                places[.init(element.text ?? "", under: key)] = element.span
            }
        }
        for key in ["names", "types"] {
            for (name, _) in root?[key].map({ Array($0.entries) }) ?? [] {
                places[.init(name.text ?? "", under: key)] = name.span
            }
        }
        return places
    }

    func checked(_ words: [String], key: String, among known: [String]) -> [String] {
        words.compactMap { checked($0, at: nil, key: key, among: known) }
    }

    func checked(_ word: String, at span: SourceSpan?, key: String, among known: [String]) -> String? {
        if known.contains(word) { return word }
        log.error(.configValue, "'\(word)' is not a value of \(key), which takes \(list(known))", at: span)
        return nil
    }

    private func list(_ known: [String]) -> String { known.joined(separator: ", ") }

    private func texts(of key: String) -> [Text]? {
        guard let node = root?[key] else { return nil }
        guard node.kind == .sequence else {
            log.error(.configValue, "'\(key)' takes a list of texts, in [ ]", at: node.span)
            return nil
        }
        return node.elements.compactMap { element in
            if let text = element.string, !text.isEmpty { return (text, element.span) }
            log.error(.configValue, "'\(key)' takes a list of texts", at: element.span)
            return nil
        }
    }
}
