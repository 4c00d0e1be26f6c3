// A place in a document.

/// Where something begins: file, line and column, both counted from 1. A column counts Unicode scalars.
package struct SourceSpan: Sendable, Hashable, CustomStringConvertible {
    package let file: SourceFile
    package let line: Int
    package let column: Int

    package init(file: SourceFile, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `path:line:column`, the form that editors link.
    package var description: String { "\(file.path):\(line):\(column)" }
}
