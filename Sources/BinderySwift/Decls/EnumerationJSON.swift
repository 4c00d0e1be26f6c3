// The words of an enumeration in one table, by which the runtime reads it on the bytes: only an unknown word becomes a
// String.

import BinderyIR

extension Emitter {
    ///     enum ["stop", "length"]  →  public static var knownWords: StaticString { "stop\nlength\n" }
    func enumerationJSON(_ type: TypeDecl, _ enumeration: Enumeration) -> Code {
        guard enumeration.form == .list, case .words(let words) = RawForm(enumeration) else { return "" }
        return """
            extension \(path(type.id, in: .file)) {
                \(modifier)static var knownWords: StaticString { \(WireText.table(words)) }
            }
            """
    }
}
