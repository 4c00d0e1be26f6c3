// How an enumeration of words reads itself: on the bytes, so that only an unknown word becomes a String. All else is the
// runtime's.

import BinderyIR

extension Emitter {
    ///     enum ["stop", "length"]
    ///     →  switch try json.word(among: "stop\nlength\n") {
    ///        case 1: self = .stop
    ///        case 2: self = .length
    ///        default: self = .unknown(try json.unknownWord())
    ///        }
    func enumerationJSON(_ type: TypeDecl, _ enumeration: Enumeration) -> Code {
        guard enumeration.form == .list, case .words(let words) = RawForm(enumeration) else { return "" }
        let cases = names.members(type.id).enumerated().map { index, name -> Code in
            "case \(literal: index + 1): self = .\(member: name)"
        }
        return """
            extension \(path(type.id, in: .file)) {
                \(modifier)init(json: inout JSONReader) throws(JSONError) {
                    switch try json.word(among: \(WireText.table(words))) {
                    \(cases)
                    default: self = .unknown(try json.unknownWord())
                    }
                }
            }
            """
    }
}
