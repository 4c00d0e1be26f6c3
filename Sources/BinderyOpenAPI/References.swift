// The text of a `$ref` goes in, the node that it names comes out, or a diagnostic that says why there is none.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Resolves references inside one document.
final class References {
    let root: Located
    private let log: DiagnosticLog
    private var resolved: [String: Located] = [:]
    private var failed: Set<String> = []
    private lazy var anchors = Anchors(of: root)
    private(set) lazy var inheritance = SubtypeTable(of: self)
    /// Why references to other files name nothing.
    private let diagnostics: [SourceSpan: [Diagnostic]]
    private var reported: Set<Diagnostic> = []

    init(root: YAMLNode, diagnostics: [SourceSpan: [Diagnostic]] = [:], log: DiagnosticLog) {
        self.diagnostics = diagnostics
        self.root = Located(node: root, pointer: "")
        self.log = log
        for (_, _, section) in self.root.child("components")?.members ?? [] {
            for (_, _, value) in section.members { keep(value, at: value.pointer) }
        }
    }

    /// The node at a JSON pointer, or nil. Nothing is reported.
    func find(_ pointer: String) -> Located? {
        if let known = resolved[pointer] { return known }
        var current = root
        for segment in Pointer.segments(pointer) {
            if current.node.kind == .sequence, let index = Int(segment), index >= 0, index < current.node.count {
                current = Located(node: current.node[index], pointer: current.pointer + "/" + segment)
            } else if let child = current.child(segment) {
                current = child
            } else {
                return nil
            }
        }
        return keep(current, at: pointer)
    }

    /// Keeps a node with its pointer made, since what is referred to is asked for that often.
    @discardableResult
    private func keep(_ found: Located, at pointer: String) -> Located {
        let whole = Located(node: found.node, pointer: found.pointer)
        resolved[pointer] = whole
        return whole
    }

    /// What a reference's text names; says what is wrong with it where it names nothing.
    func resolve(_ text: String, at span: SourceSpan) -> Located? {
        if let pointer = localPointer(text) {
            if let found = find(pointer) { return found }
        } else if let found = anchors.find(text, in: self) {
            return found
        }
        guard failed.insert("\(span):\(text)").inserted else { return nil }
        if let known = diagnostics[span] {
            for fault in known where reported.insert(fault).inserted { log.append(fault) }
            return nil
        }
        guard let pointer = localPointer(text) else {
            if text.hasPrefix("#") {
                log.error("unresolved-reference", "no schema of this document has the anchor '\(text)'", at: span)
            } else {
                log.error("external-reference", "'\(text)' points into another file, which was not read", at: span)
            }
            return nil
        }
        let near = Nearest.suggestion(for: text, among: siblings(of: pointer), after: log)
        log.error("unresolved-reference", "'\(text)' names nothing in this document\(near)", at: span)
        return nil
    }

    /// The references that differ from a pointer's in the last name only.
    private func siblings(of pointer: String) -> [String] {
        let parent = pointer.split(separator: "/").dropLast()
        guard !parent.isEmpty, let found = find("/" + parent.joined(separator: "/")) else { return [] }
        return found.members.map { "#" + $0.value.pointer }
    }

    /// What stands behind the references of a schema; nil where they lead in a circle, which lowering reports.
    func schema(behind start: Located) -> Located? {
        var current = start
        var seen: Set<YAMLNode> = []
        while let reference = current.node["$ref"], let text = reference.string {
            guard seen.insert(current.node).inserted, let target = resolve(text, at: reference.span) else { return nil }
            current = target
        }
        return current
    }

    /// Follows references until something else stands there. For parameters, responses and the like.
    func follow(_ start: Located) -> Located? {
        var current = start
        var seen: Set<String> = []
        while let reference = current.node["$ref"], let text = reference.string {
            guard seen.insert(current.pointer).inserted else {
                log.error("reference-cycle", "'\(text)' leads back to itself", at: reference.span)
                return nil
            }
            guard let target = resolve(text, at: reference.span) else { return nil }
            current = target
        }
        return current
    }

    /// The pointer of a reference into this document; nil for any other.
    func localPointer(_ text: String) -> String? {
        guard text == "#" || text.hasPrefix("#/") else { return nil }
        return Pointer.percentDecode(String(text.dropFirst()))
    }

    /// The component schema that a mapping value or an extension names, by name or by reference.
    func schema(named text: String) -> Located? {
        let name = find("/components/schemas/" + Pointer.escape(text))
        return name ?? localPointer(text).flatMap(find)
    }

    /// The name of a component schema at a pointer; nil for any other place.
    static func componentName(_ pointer: String) -> String? {
        let prefix = "/components/schemas/"
        guard pointer.hasPrefix(prefix) else { return nil }
        let rest = pointer.utf8.dropFirst(prefix.utf8.count)
        return rest.contains(UInt8(ascii: "/")) ? nil : Pointer.unescape(String(Substring(rest)))
    }
}
