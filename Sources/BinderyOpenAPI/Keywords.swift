// What is known of every schema keyword: read by a rule, known to say nothing about types, or read past.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Reports the keys of schemas that no rule reads, once per schema.
struct Keywords {
    /// Read by a rule or a facet.
    static let read: Set<String> = [
        "$ref", "type", "nullable", "enum", "const", "allOf", "oneOf", "anyOf", "discriminator", "properties",
        "required", "additionalProperties", "patternProperties", "items", "format", "description", "default",
        "deprecated", "readOnly", "writeOnly", "title", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties",
        "maxProperties", "propertyNames", "dependentRequired", "contentSchema", "contentMediaType", "contentEncoding",
        "prefixItems", "additionalItems", "example", "examples", "$recursiveRef", "$recursiveAnchor", "$dynamicRef",
        "$dynamicAnchor",
    ]
    /// Known, and without a say in what the types are.
    static let silent: Set<String> = [
        "externalDocs", "xml", "$comment", "$schema", "$id", "$defs", "definitions", "$anchor",
        "$vocabulary", "summary",
    ]
    /// What a mistyped keyword may have been meant to be.
    private static let known = read.union(silent).sorted()
    /// Known, and not expressed in Swift's types.
    static let readPast: Set<String> = [
        "not", "if", "then", "else", "dependentSchemas", "dependencies", "unevaluatedProperties",
        "unevaluatedItems", "contains", "minContains", "maxContains",
    ]

    /// Of those, the ones whose properties are taken all the same.
    private static let conditional: Set<String> = ["then", "else", "dependentSchemas"]

    /// Keywords whose values are lists, and those whose values are mappings.
    private static let lists: Set<String> = ["allOf", "oneOf", "anyOf", "enum", "prefixItems", "required"]
    private static let mappings: Set<String> = [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "discriminator",
    ]

    /// Keywords that are true or false.
    private static let flags: Set<String> = ["nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"]

    /// Keywords that are read and need no look at their values, as long as those are of the kind.
    private static let plain = KeywordSet(
        read.subtracting(shaped).subtracting(lists).subtracting(mappings).subtracting(flags))
    private static let plainFlags = KeywordSet(flags)
    private static let plainLists = KeywordSet(lists.intersection(read))
    private static let plainMappings = KeywordSet(
        mappings.intersection(read).union(["additionalProperties"]).subtracting(["discriminator"]))
    private static let shaped: Set<String> = ["$ref", "type", "discriminator", "additionalProperties"]

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
    private static func checkShape(_ name: String, _ value: YAMLNode, into log: DiagnosticLog) {
        if value.isNull { return }
        if value.kind != .sequence, lists.contains(name) {
            let isFlag = name == "required" && value.bool != nil
            let advice = isFlag ? " and belongs to the object that has the property; it" : " and"
            log.warning("malformed-keyword", "'\(name)' takes a list\(advice) is left out", at: value.span)
        } else if value.kind != .mapping, mappings.contains(name) {
            log.warning("malformed-keyword", "'\(name)' takes a mapping; what stands here is left out", at: value.span)
        } else if name == "additionalProperties", value.kind != .mapping, value.bool == nil {
            log.warning(
                "malformed-keyword",
                "'additionalProperties' takes a schema, true or false; what stands here is left out",
                at: value.span)
        } else if flags.contains(name) {
            checkFlag(name, value, into: log)
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
            if Self.read.contains(name) {
                if name == "$ref" {
                    Self.checkReference(value, into: log)
                    continue
                }
                if name == "type" {
                    Self.checkTypes(value, into: log)
                    continue
                }
                if name == "discriminator" { ObjectCheck.checkKeys(of: value, as: .discriminator, into: log) }
                let isChecked = value.kind != .mapping || Self.lists.contains(name) || Self.flags.contains(name)
                if isChecked { Self.checkShape(name, value, into: log) }
                continue
            }
            if Self.silent.contains(name) {
                if name == "xml" { ObjectCheck.checkKeys(of: value, as: .xml, into: log) }
                if name == "externalDocs" { ObjectCheck.checkKeys(of: value, as: .externalDocs, into: log) }
                continue
            }
            if name.hasPrefix("x-") {
                continue  // Of ours, see below; of others, not ours to judge.
            } else if Self.readPast.contains(name) {
                let outcome =
                    Self.conditional.contains(name)
                    ? "holds of some values only: its properties may be there, the rest of it is read past"
                    : "is read past: no type expresses it"
                log.note("keyword-read-past", "'\(name)' \(outcome)", at: key.span)
            } else {
                let near = Nearest.suggestion(for: name, among: Self.known, after: log)
                log.warning("unread-keyword", "'\(name)' is not a schema keyword and is not read\(near)", at: key.span)
            }
        }
    }
}
