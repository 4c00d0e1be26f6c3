// Whether a text from a config or a flag may stand in Swift as a name. Checked before it comes near code or a file name.

package enum SwiftName {
    /// Letters, digits and `_`, not beginning with a digit. Other scripts' letters are welcome.
    package static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue } && text != "_"
    }

    /// A module's name is part of file names too, hence ASCII only.
    package static func isModuleName(_ text: String) -> Bool {
        isIdentifier(text) && text.allSatisfy(\.isASCII) && text.count <= 128
    }
}
