// The schemas of one description, each made once: what a pointer or a reference names.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// Makes schemas of nodes and remembers them by their pointers.
package final class SchemaTable {
    let root: YAMLNode
    private var schemas: [String: Schema] = [:]
    private var patterns: [String: Pattern] = [:]
    private var anchors: [String: Schema]?

    package init(_ root: YAMLNode) { self.root = root }

    /// Those that were made so far, in the order of their pointers.
    var all: [Schema] { schemas.sorted { $0.key < $1.key }.map(\.value) }

    /// What allows everything.
    private(set) lazy var anything = Schema(node: YAMLNode.blank, pointer: "", table: self)

    func schema(_ node: YAMLNode, at pointer: String) -> Schema {
        if let known = schemas[pointer] { return known }
        let schema = Schema(node: node, pointer: pointer, table: self)
        schemas[pointer] = schema
        return schema
    }

    /// What a reference's text names; a bare name is a component's. nil where there is none.
    func schema(behind text: String) -> Schema? {
        if text == "#" || text.hasPrefix("#/") {
            let pointer = Pointer.percentDecode(String(text.dropFirst()))
            return node(at: pointer).map { schema($0, at: pointer) }
        }
        let pointer = Pointer.member(text, of: "/components/schemas")
        return node(at: pointer).map { schema($0, at: pointer) }
    }

    /// The node at a pointer; nil where there is none.
    package func node(at pointer: String) -> YAMLNode? {
        var node = root
        for segment in Pointer.segments(pointer) {
            if let child = node[segment] {
                node = child
            } else if node.kind == .sequence, let index = Int(segment), (0..<node.count).contains(index) {
                node = node[index]
            } else {
                return nil
            }
        }
        return node
    }

    /// A node that may be a reference to a component that is no schema, and the pointer of what it names.
    func followed(_ node: YAMLNode, at pointer: String) -> (node: YAMLNode, pointer: String) {
        var (node, pointer) = (node, pointer)
        for _ in 0..<32 {
            guard let text = node["$ref"]?.text, text.hasPrefix("#") else { break }
            let target = Pointer.percentDecode(String(text.dropFirst()))
            guard let found = self.node(at: target) else { break }
            (node, pointer) = (found, target)
        }
        return (node, pointer)
    }

    /// nil where the expression is none.
    func pattern(_ text: String) -> Pattern? {
        if let known = patterns[text] { return known }
        guard let pattern = Pattern(text) else { return nil }
        patterns[text] = pattern
        return pattern
    }
}

/// A regular expression of the description.
package struct Pattern {
    private let regex: Regex<AnyRegexOutput>
    private let maximumLength: Int

    init?(_ text: String) {
        guard let regex = try? Regex(text) else { return nil }
        self.regex = regex.matchingSemantics(.unicodeScalar)
        maximumLength = PatternCost(of: text).maximumLength
    }

    /// Whether it matches anywhere in a text. A text for which it might take long counts as matching: whoever sends one could
    /// keep a mock busy.
    func matches(_ text: String) -> Bool { mayTakeLong(on: text) || (try? regex.firstMatch(in: text)) != nil }

    /// Whether a text is not looked at.
    func mayTakeLong(on text: String) -> Bool { text.unicodeScalars.count > maximumLength }
}

extension YAMLNode {
    /// An object without members.
    static let blank: YAMLNode = {
        guard let node = parsed("{}") else { preconditionFailure("{} is JSON.") }
        return node
    }()

    /// The value of a text of JSON; nil where it is none.
    package static func parsed(_ json: String) -> YAMLNode? {
        JSONReader.read(SourceFile(path: "", bytes: Array(json.utf8)), into: DiagnosticLog())
    }
}
