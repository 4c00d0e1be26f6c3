// What is known of every schema keyword: read by a rule, known to say nothing about types, or read past.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reports the keys of schemas that no rule reads, once per schema.
struct Keywords {
    /// What a mistyped keyword may have been meant to be.
    private static let known = SchemaKeyword.names { $0.use == .read || $0.use == .silent }.sorted()

    /// Keywords that are read and need no look at their values, as long as those are of the kind.
    private static let plain = KeywordSet(
        SchemaKeyword.names { keyword in
            switch keyword.value {
            case .schema, .data, .plain: keyword.use == .read
            case .schemas, .schemaMap, .list, .dataList, .mapping, .flag: false
            }
        }.subtracting(shaped))
    private static let plainFlags = KeywordSet(SchemaKeyword.names { $0.use == .read && $0.value == .flag })
    private static let plainLists = KeywordSet(SchemaKeyword.names { $0.use == .read && $0.value.isList })
    private static let plainMappings = KeywordSet(
        SchemaKeyword.names { $0.use == .read && $0.value == .schemaMap }.union(["additionalProperties"]))
    /// Those whose values are looked at one by one.
    private static let shaped: Set<String> = ["$ref", "type", "additionalProperties"]

    /// Whether there is nothing to say of a keyword, as is so for most.
    private static func isPlain(_ key: YAMLNode, _ value: YAMLNode) -> Bool {
        if key.isOne(of: plain) { return true }
        return switch value.kind {
        case .scalar: key.isOne(of: plainFlags) && value.bool != nil
        case .sequence: key.isOne(of: plainLists)
        case .mapping: key.isOne(of: plainMappings)
        }
    }

    /// The extensions that are ours, wherever they stand.
    static let extensions: Set<String> = [
        "x-bindery-name", "x-bindery-converts-to", "x-bindery-group", "x-bindery-method", "x-bindery-stream-method",
        "x-bindery-stream-property", "x-bindery-stream-end", "x-bindery-stream-end-required", "x-bindery-client",
        "x-bindery-env",
        "x-bindery-header-env", "x-bindery-other-names", "x-bindery-view", "x-bindery-folds",
        "x-bindery-routes", "x-bindery-client-side", "x-bindery-conversation", "x-bindery-error",
    ]

    /// Reports extensions that bear our prefix and are none of ours.
    static func checkExtensions(_ node: YAMLNode, into log: DiagnosticLog) {
        for (key, _) in node.entries {
            guard key.firstByte == UInt8(ascii: "x"), let name = key.text, name.hasPrefix("x-bindery-"),
                !extensions.contains(name)
            else { continue }
            let near = Nearest.suggestion(for: name, among: extensions.sorted(), after: log)
            log.warning("unread-keyword", "'\(name)' is not an extension that is read\(near)", at: key.span)
        }
    }

    /// Reports values of the wrong kind, which say nothing.
    private static func checkShape(
        _ name: String, _ keyword: SchemaKeyword, _ value: YAMLNode, into log: DiagnosticLog
    ) {
        if value.isNull { return }
        switch keyword.value {
        case .schemas, .list, .dataList:
            guard value.kind != .sequence else { return }
            let isFlag = name == "required" && value.bool != nil
            let advice = isFlag ? " and belongs to the object that has the property; it" : " and"
            log.warning("malformed-keyword", "'\(name)' takes a list\(advice) is left out", at: value.span)
        case .schemaMap, .mapping:
            guard value.kind != .mapping else { return }
            log.warning("malformed-keyword", "'\(name)' takes a mapping; what stands here is left out", at: value.span)
        case .schema:
            guard name == "additionalProperties", value.kind != .mapping, value.bool == nil else { return }
            log.warning(
                "malformed-keyword",
                "'additionalProperties' takes a schema, true or false; what stands here is left out",
                at: value.span)
        case .flag: checkFlag(name, value, into: log)
        case .data, .plain: return
        }
    }

    /// Reports a value that has to be true or false and is neither, which counts as if it were not there.
    static func checkFlag(_ name: String, _ value: YAMLNode, into log: DiagnosticLog) {
        guard value.bool == nil, !value.isNull else { return }
        let word = value.text?.lowercased() ?? ""
        let meant = ["yes", "y", "on", "1", "true"].contains(word) ? "true" : "false"
        let isMeant = meant == "true" || ["no", "n", "off", "0", "false"].contains(word)
        let advice = isMeant ? ": write \(meant), without quotes; as it is, it" : "; what stands here"
        log.warning("malformed-keyword", "'\(name)' takes true or false\(advice) is left out", at: value.span)
    }

    /// Reports a reference that is no text, for the most part because YAML took it for a comment.
    static func checkReference(_ value: YAMLNode, into log: DiagnosticLog) {
        guard value.string == nil else { return }
        let line = value.span.file.line(value.span.line) ?? ""
        let comment = value.isNull ? line.split(separator: "#", maxSplits: 1).dropFirst().first : nil
        let advice =
            comment.map { rest in
                let text = rest.prefix { $0 != " " && $0 != "," && $0 != "}" }
                return "has no value: '#' begins a comment in YAML; put the reference into quotes, '#\(text)'"
            } ?? "takes a text, the place of what it refers to"
        log.error("malformed-reference", "'$ref' \(advice)", at: value.span)
    }

    /// Reports words of `type` that JSON Schema does not have.
    private static func checkTypes(_ value: YAMLNode, into log: DiagnosticLog) {
        if value.isOne(of: knownTypes) { return }
        if value.isNull, value.text?.isEmpty == true {
            log.warning("unknown-type", "'type' has no value and is not read", at: value.span)
            return
        }
        for word in value.typeWords where SchemaView.kind(named: word) == nil {
            let near = Nearest.suggestion(for: word, among: types, after: log)
            let advice = near.isEmpty ? "; types are \(types.joined(separator: ", "))" : near
            log.warning(
                "unknown-type", "'\(word)' is not a type of JSON Schema and is not read\(advice)", at: value.span)
        }
    }

    private static let types = JSONKind.allCases.map(\.rawValue)
    private static let knownTypes = KeywordSet(types)

    private var seen: NodeMap<Bool>
    /// Whether some schema says what it converts into.
    private(set) var hasConversions = false

    /// - Parameter root: The document whose schemas are checked for the most part.
    init(for root: YAMLNode) { seen = NodeMap(for: root) }

    mutating func check(_ schema: YAMLNode, into log: DiagnosticLog) {
        guard schema.kind == .mapping, seen[schema] == nil else { return }
        seen[schema] = true
        Self.checkExtensions(schema, into: log)
        if schema["x-bindery-converts-to"] != nil { hasConversions = true }
        AlikeNames.check(schema["properties"], into: log)
        for (key, value) in schema.entries where !Self.isPlain(key, value) {
            guard let name = key.text else { continue }
            guard let keyword = SchemaKeyword[name] else {
                // Ours were looked at above; those of others are not ours to judge.
                if name.hasPrefix("x-") { continue }
                let near = Nearest.suggestion(for: name, among: Self.known, after: log)
                log.warning("unread-keyword", "'\(name)' is not a schema keyword and is not read\(near)", at: key.span)
                continue
            }
            switch (keyword.use, name) {
            case (_, "$ref"): Self.checkReference(value, into: log)
            case (_, "type"): Self.checkTypes(value, into: log)
            case (_, "xml"): ObjectCheck.checkKeys(of: value, as: .xml, into: log)
            case (_, "externalDocs"): ObjectCheck.checkKeys(of: value, as: .externalDocs, into: log)
            case (.read, _):
                if name == "discriminator" { ObjectCheck.checkKeys(of: value, as: .discriminator, into: log) }
                Self.checkShape(name, keyword, value, into: log)
            case (.silent, _): continue
            case (.conditional, _):
                log.note(
                    "keyword-read-past",
                    "'\(name)' holds of some values only: its properties may be there, the rest of it is read past",
                    at: key.span)
            case (.readPast, _):
                log.note("keyword-read-past", "'\(name)' is read past: no type expresses it", at: key.span)
            }
        }
    }
}

extension SchemaKeyword.Value {
    fileprivate var isList: Bool { self == .schemas || self == .list || self == .dataList }
}
