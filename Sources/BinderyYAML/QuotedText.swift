// A text of the document → the same, fit for a message: short, on one line, in quotes.

func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(60) {
        if scalar.properties.generalCategory == .control || scalar == "\"" {
            shown += scalar.escaped(asASCII: false)
        } else {
            shown.unicodeScalars.append(scalar)
        }
    }
    return "\"\(shown)\(text.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")\""
}
