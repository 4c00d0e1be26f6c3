// The config's `types` and `acronyms` come in; what of them is well-formed goes out, and a diagnostic for the rest.

import BinderyDiagnostics
import BinderySwift

enum OwnTypesReader {
    /// Types of the user's own by JSON pointer: `{"/components/schemas/Money": "Shop.Money"}`.
    static func types(_ values: ConfigValues) -> [String: String] {
        var types: [String: String] = [:]
        for (pointer, name) in values.texts("types") {
            if !pointer.text.hasPrefix("/") {
                values.log.error(
                    .configTypes,
                    "'\(pointer.text)' is not a JSON pointer: it begins with /, as in /components/schemas/Pet",
                    at: pointer.span)
            }
            let parts = name.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            if parts.count < 2 || !parts.allSatisfy(SwiftName.isIdentifier) {
                values.log.error(
                    .configTypes,
                    "'\(name.text)' is not a Swift type with its module, such as 'Shop.Money'", at: name.span)
            }
            types[pointer.text] = name.text
        }
        return types
    }

    /// Words of letters and digits, written as they shall stand in names.
    static func acronyms(_ values: ConfigValues) -> [String] {
        let words = values.strings("acronyms") ?? []
        for word in words where !SwiftName.isIdentifier(word) || word.contains("_") {
            values.log.error(
                .configAcronyms, "'\(word)' is not an acronym: letters and digits only, as in 'LLM'",
                at: values.root?["acronyms"]?.span)
        }
        return words
    }
}
