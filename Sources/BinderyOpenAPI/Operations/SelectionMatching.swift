// The words of `only` and `except` go in; the operations and schemas that they mean come out, or an error with the nearest.
//
//     listPets    'POST /pets'    '/pets/*'    tag:pets    schema:Pet

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// One word of `only` or `except`.
enum SelectionPattern {
    case operation(id: String)
    /// A path in which `*` stands for any text; of one method or of all.
    case path(String, method: String?)
    case tag(String)
    case schema(String)

    init(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        if text.hasPrefix("tag:") {
            self = .tag(String(text.dropFirst(4)))
        } else if text.hasPrefix("schema:") {
            self = .schema(String(text.dropFirst(7)))
        } else if text.hasPrefix("/") {
            self = .path(text, method: nil)
        } else if words.count == 2, let path = words.last?.drop(while: { $0 == " " }), path.hasPrefix("/") {
            self = .path(String(path), method: words[0].uppercased())
        } else {
            self = .operation(id: text)
        }
    }
}

/// Finds what patterns mean.
struct SelectionMatching {
    let endpoints: [Endpoint]
    let schemas: [Located]
    let root: Located
    let places: [LoweringOptions.Word: SourceSpan]
    let log: DiagnosticLog

    /// Pointers of what was found.
    struct Found {
        var operations: Set<String> = []
        var schemas: Set<String> = []
    }

    /// nil where a word means nothing.
    func find(_ words: [String], key: String) -> Found? {
        var found = Found()
        var isComplete = true
        for word in words {
            let pattern = SelectionPattern(word)
            if case .schema(let name) = pattern {
                guard let schema = schemas.first(where: { References.componentName($0.pointer) == name }) else {
                    isComplete = false
                    refuse(
                        word, key, .unknownSchema, "not a schema",
                        among: schemas.compactMap { References.componentName($0.pointer).map { "schema:" + $0 } })
                    continue
                }
                found.schemas.insert(schema.pointer)
                continue
            }
            let matches = endpoints.filter { Self.matches(pattern, $0) }
            if matches.isEmpty {
                isComplete = false
                refuse(pattern, word, key)
            }
            for endpoint in matches { found.operations.insert(endpoint.operation.pointer) }
        }
        return isComplete ? found : nil
    }

    private func refuse(_ pattern: SelectionPattern, _ word: String, _ key: String) {
        switch pattern {
        case .tag:
            refuse(
                word, key, .unknownOperation, "not a tag of an operation",
                among: endpoints.flatMap(\.tags).map { "tag:" + $0 }
            )
        case .path(_, nil): refuse(word, key, .unknownOperation, "not a path", among: endpoints.map(\.path))
        case .path, .operation, .schema:
            refuse(
                word, key, .unknownOperation, "not an operation",
                among: endpoints.map(\.id) + endpoints.map { "\($0.method) \($0.path)" })
        }
    }

    private func refuse(_ word: String, _ key: String, _ rule: Rule, _ what: String, among known: [String]) {
        // A word without a place in a config was given on the command line.
        let place = places[.init(word, under: key)]
        log.error(
            rule,
            "\(place == nil ? "--" : "")\(key): '\(word)' is \(what) of this description"
                + Nearest.suggestion(for: word, among: known), at: place)
    }

    private static func matches(_ pattern: SelectionPattern, _ endpoint: Endpoint) -> Bool {
        switch pattern {
        case .operation(let id): return id == endpoint.id
        case .tag(let tag): return endpoint.tags.contains(tag)
        case .schema: return false
        case .path(let glob, let method):
            guard method == nil || method == endpoint.method else { return false }
            // With the fragment of the path, or without it.
            let written = Pointer.segments(endpoint.item.pointer).last ?? ""
            return Self.matches(glob, endpoint.path) || Self.matches(glob, written)
        }
    }

    /// Whether a text is what a pattern says in which `*` stands for any text.
    static func matches(_ glob: String, _ text: String) -> Bool {
        let pattern = Array(glob.utf8)
        let text = Array(text.utf8)
        var (here, place) = (0, 0)
        var retry: (pattern: Int, text: Int)?
        while place < text.count {
            if here < pattern.count, pattern[here] == UInt8(ascii: "*") {
                here += 1
                retry = (here, place)
            } else if here < pattern.count, pattern[here] == text[place] {
                here += 1
                place += 1
            } else if let last = retry {
                retry = (last.pattern, last.text + 1)
                (here, place) = (last.pattern, last.text + 1)
            } else {
                return false
            }
        }
        return pattern[here...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}

/// Schemas that are left out.
enum Exception {
    /// The description with nothing said of them, so that what refers to them is any JSON.
    static func emptied(_ words: [String], in root: YAMLNode) -> YAMLNode {
        var names: [String] = []
        for word in words { if case .schema(let name) = SelectionPattern(word) { names.append(name) } }
        guard let schemas = root["components"]?["schemas"], names.contains(where: { schemas[$0] != nil }) else {
            return root
        }
        var graft = TreeGraft(root)
        for name in names {
            guard let schema = schemas[name] else { continue }
            graft.set(name, of: schemas, to: graft.mapping([], inPlaceOf: schema))
        }
        let top = graft.handle(of: root)
        return graft.finish(root: top)
    }
}

extension Endpoint {
    var tags: [String] { operation.elements("tags").compactMap(\.node.text) }
}
