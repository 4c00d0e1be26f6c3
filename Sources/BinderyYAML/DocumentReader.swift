// A file, YAML or JSON → its root node. JSON has a reader of its own, since libyaml refuses some of what RFC 8259 allows:
// surrogate pairs, keys of more than 1,024 characters, DEL.

import BinderyDiagnostics

package enum DocumentReader {
    /// Reads a document; nil if it has an error, and then the log has an error.
    ///
    /// JSON is what a `.json` file holds, and what begins with `{` or `[` and is JSON to the letter. Anything else is YAML,
    /// whose flow style looks much the same.
    package static func read(_ file: SourceFile, into log: DiagnosticLog) -> YAMLNode? {
        if file.path.lowercased().hasSuffix(".json") { return JSONReader.read(file, into: log) }
        if JSONReader.looksLikeJSON(file), let node = JSONReader.read(file, into: DiagnosticLog()) { return node }
        return YAMLReader.read(file, into: log)
    }
}
