// A JSON file's bytes → its root node, by RFC 8259 and with the limits that YAML has.

import BinderyDiagnostics

package enum JSONReader {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads a document; nil if it has an error, and then the log has an error.
    package static func read(_ file: SourceFile, into log: DiagnosticLog) -> YAMLNode? {
        read(file, limits: YAMLLimits(), into: log)
    }

    static func read(_ file: SourceFile, limits: YAMLLimits, into log: DiagnosticLog) -> YAMLNode? {
        guard limits.admit(file, into: log) else { return nil }
        var reader = JSONTextReader(
            file.bytes, from: file.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0,
            into: TreeBuilder(file: file, log: log, lines: LineBreaks(), limits: limits))
        reader.read()
        return reader.finish()
    }

    /// Whether the first byte that is no blank begins an object or an array.
    static func looksLikeJSON(_ file: SourceFile) -> Bool {
        let text = file.bytes.starts(with: byteOrderMark) ? file.bytes.dropFirst(byteOrderMark.count) : file.bytes[...]
        let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
