// The nodes of an overlay document → its version and actions. Every field is looked at, also those that nobody knows.

import BinderyDiagnostics
import BinderyYAML

struct OverlayReader {
    let log: DiagnosticLog

    func overlay(_ root: YAMLNode) -> Overlay? {
        guard let fields = NodeCursor(root) else {
            log.error(
                "overlay-shape", "an overlay is an object with 'overlay', 'info' and 'actions'", at: root.span)
            return nil
        }
        if root["overlay"] == nil, let key = root.keyNode(key: "openapi") ?? root.keyNode(key: "swagger") {
            log.error(
                "overlay-shape",
                "this is a description, not an overlay; an overlay begins with overlay: 1.1.0 and has 'actions'",
                at: key.span)
            return nil
        }
        let version = version(fields.take("overlay"), of: root)
        let isInfoSound = info(fields.take("info"), of: root)
        let extends = fields.take("extends")
        let actions = actions(fields.take("actions"), of: root, version: version ?? .second)
        let known = ["overlay", "info", "extends", "actions"]
        var isSound = refuseUnknown(fields, of: "an overlay", known: known) && isInfoSound
        if let extends, extends.string == nil {
            log.error("overlay-field", "'extends' is text, the URI of the document to change", at: extends.span)
            isSound = false
        }
        guard isSound, let version, let actions else { return nil }
        return Overlay(version: version, actions: actions, extends: extends)
    }

    private func version(_ node: YAMLNode?, of root: YAMLNode) -> Overlay.Version? {
        guard let node else {
            log.error(
                "overlay-version", "the overlay does not say its version; begin it with overlay: 1.1.0", at: root.span)
            return nil
        }
        let parts = (node.string ?? "").split(separator: ".", omittingEmptySubsequences: false)
        let isVersion = parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) }
        // The patch version makes no difference, says the specification.
        if isVersion, let version = Overlay.Version(rawValue: parts.prefix(2).joined(separator: ".")) { return version }
        let text = node.text.map { "'\($0.prefix(40))'" } ?? "this"
        log.error(
            "overlay-version",
            isVersion
                ? "version \(text) of overlays is not known; Bindery reads 1.0.0 and 1.1.0"
                : "\(text) is not a version of overlays; write overlay: 1.0.0 or overlay: 1.1.0", at: node.span)
        return nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func info(_ node: YAMLNode?, of root: YAMLNode) -> Bool {
        guard let node, let fields = NodeCursor(node) else {
            log.error(
                "overlay-field", "an overlay needs 'info', an object with 'title' and 'version'",
                at: (node ?? root).span)
            return false
        }
        var isSound = true
        for key in ["title", "version"] {
            let value = fields.take(key)
            // A version like 1.0 is a number to YAML; nobody is hurt by that.
            guard value?.kind != .scalar || value?.isNull == true else { continue }
            log.error("overlay-field", "'info' needs '\(key)', a text", at: (value ?? node).span)
            isSound = false
        }
        if let description = fields.take("description"), description.kind != .scalar {
            log.error("overlay-field", "'description' is text", at: description.span)
            isSound = false
        }
        return refuseUnknown(fields, of: "'info'", known: ["title", "version", "description"]) && isSound
    }

    private func actions(_ node: YAMLNode?, of root: YAMLNode, version: Overlay.Version) -> [Overlay.Action]? {
        guard let node, node.kind == .sequence, node.count > 0 else {
            log.error(
                "overlay-field",
                "an overlay needs 'actions', a list of one or more: - {target: $.info, update: {title: …}}",
                at: (node ?? root).span)
            return nil
        }
        let actions = node.elements.map { action($0, version: version) }
        return actions.contains { $0 == nil } ? nil : actions.compactMap { $0 }
    }

    private func action(_ node: YAMLNode, version: Overlay.Version) -> Overlay.Action? {
        guard let fields = NodeCursor(node) else {
            log.error(
                "overlay-field", "an action is an object: {target: $.info, update: {title: …}}", at: node.span)
            return nil
        }
        var isSound = true
        if let description = fields.take("description"), description.kind != .scalar {
            log.error("overlay-field", "'description' is text", at: description.span)
            isSound = false
        }
        let place = fields.take("target")
        var target: JSONPath?
        if let place {
            target = path(place, field: "target")
        } else {
            log.error("overlay-field", "an action needs 'target', a JSONPath such as $.info", at: node.span)
        }
        let known = ["target", "description", "update", "remove", "copy"]
        for key in known { _ = fields.take(key) }
        // A misspelled field is said once, not that another one is missing too.
        if !refuseUnknown(fields, of: "an action", known: known) { isSound = false }
        let change = change(fields, of: node, version: version, isComplete: isSound)
        guard isSound, let place, let target, let change else { return nil }
        return Overlay.Action(target: target, place: place, change: change)
    }

    private func change(_ fields: NodeCursor, of node: YAMLNode, version: Overlay.Version, isComplete: Bool) -> Overlay
        .Change?
    {
        let update = fields.take("update")
        let remove = fields.take("remove")
        let copy = fields.take("copy")
        if let remove, remove.bool == nil {
            log.error("overlay-field", "'remove' is true or false", at: remove.span)
            return nil
        }
        if let copy, version < .second {
            log.error(
                "overlay-field", "'copy' came with version 1.1; begin the overlay with overlay: 1.1.0", at: copy.span)
            return nil
        }
        var source: JSONPath?
        if let copy {
            source = path(copy, field: "copy")
            if source == nil { return nil }
        }
        if remove?.bool == true { return .remove }
        if update != nil, copy != nil {
            log.warning(
                "overlay-idle", "'update' and 'copy' in one action do nothing; make two actions of them",
                at: node.span)
            return .nothing
        }
        if let copy, let source { return .copy(source, at: copy) }
        if let update { return .update(update) }
        if isComplete {
            log.warning(
                "overlay-idle", "this action changes nothing; give it 'update' or remove: true", at: node.span)
        }
        return .nothing
    }

    private func path(_ node: YAMLNode, field: String) -> JSONPath? {
        guard let text = node.string else {
            log.error("overlay-field", "'\(field)' is text, a JSONPath such as $.info", at: node.span)
            return nil
        }
        do {
            let path = try JSONPath(text)
            for fault in path.badPatterns {
                log.warning("overlay-pattern", "\(fault.message) and matches nothing", at: span(of: fault, in: node))
            }
            return path
        } catch {
            log.error("overlay-path", "'\(field)' is not a JSONPath: \(error.message)", at: span(of: error, in: node))
            return nil
        }
    }

    /// The error's own place where the text stands in the file as it is; else where it begins.
    private func span(of fault: JSONPathError, in node: YAMLNode) -> SourceSpan {
        let span = node.span
        guard let text = node.text?.unicodeScalars, let line = span.file.line(span.line)?.unicodeScalars else {
            return span
        }
        let rest = line.dropFirst(span.column - 1)
        for lead in [0, 1] where rest.dropFirst(lead).starts(with: text) {
            return SourceSpan(file: span.file, line: span.line, column: span.column + lead + fault.offset)
        }
        return span
    }

    /// False where a field was refused.
    private func refuseUnknown(_ fields: NodeCursor, of whole: String, known: [String]) -> Bool {
        let unknown = fields.unreadKeys().filter { !($0.text ?? "").hasPrefix("x-") }
        for key in unknown {
            let name = key.text ?? ""
            let hint = Nearest.suggestion(for: name, among: known, after: log)
            log.error(
                "overlay-unknown-field",
                "\(whole) has no field '\(name.prefix(80))'\(hint.isEmpty ? "; fields of your own begin with x-" : hint)",
                at: key.span)
        }
        return unknown.isEmpty
    }
}
