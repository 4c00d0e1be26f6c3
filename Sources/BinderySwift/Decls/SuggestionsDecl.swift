// A string for which the description suggests values becomes a struct with static members.

import BinderyIR

extension Emitter {
    ///     anyOf [string, enum ["gpt-4.1"]]
    ///     →  public struct Model: OpenString {
    ///            public var rawValue: String
    ///            public static var gpt4_1: Self { Self(rawValue: "gpt-4.1") }
    ///        }
    func suggestionsDecl(_ type: TypeDecl, _ enumeration: Enumeration, _ words: [String], depth: Int) -> Code {
        let members = zip(enumeration.values, zip(words, names.members(type.id))).map { value, member -> Code in
            """
            \(docs(of: value, depth: depth))
            \(value.isDeprecated ? "@available(*, deprecated)" : "")
            \(modifier)static var \(member.1): Self { Self(rawValue: \(literal: member.0)) }
            """
        }
        return """
            \(docs(of: type, depth: depth))
            \(modifier)struct \(names.name(type.id)): OpenString {
                \(modifier)var rawValue: String

                \(modifier)init(rawValue: String) {
                    self.rawValue = rawValue
                }

                \(members)
            }
            """
    }
}
