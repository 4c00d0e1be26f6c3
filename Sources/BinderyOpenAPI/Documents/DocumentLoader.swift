// Where the text of a reference to another file goes: whoever does the reading gives the file's nodes, or says why not.

import BinderyDiagnostics
import BinderyYAML

/// A file that was read.
package struct LoadedDocument {
    /// Tells files apart, however they are referred to; the base of the references in this file.
    package let identity: String
    /// The path as it is shown.
    package let path: String
    package let root: YAMLNode

    package init(identity: String, path: String, root: YAMLNode) {
        self.identity = identity
        self.path = path
        self.root = root
    }
}

/// Why there is no document.
package struct LoadFailure: Error {
    package let rule: Rule
    package let message: String
    /// What is wrong within the file.
    package let details: [Diagnostic]

    package init(rule: Rule, message: String, details: [Diagnostic] = []) {
        self.rule = rule
        self.message = message
        self.details = details
    }
}

/// Gives the document that a path names, as seen from another document's identity. Asked twice, it gives the same nodes.
package typealias DocumentLoader = (_ path: String, _ identity: String) -> Result<LoadedDocument, LoadFailure>
