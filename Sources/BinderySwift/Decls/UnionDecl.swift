// One of several types becomes an enum: a case for each variant, and one that keeps what fits none.

import BinderyIR

extension Emitter {
    ///     union by "role" of developer, user
    ///     →  public enum Message: Hashable, Sendable {
    ///            case developer(DeveloperMessage)
    ///            case user(UserMessage)
    ///            case unknown(JSONValue)
    ///        }
    func unionDecl(_ type: TypeDecl, _ union: Union, depth: Int) -> Code {
        let cases = zip(union.variants, names.members(type.id)).map { variant, name -> Code in
            let payload: Code = variant.payload.map { "(\(self.type($0, in: .declaration(type.id))))" } ?? ""
            return """
                \(docs(of: variant, depth: depth))
                case \(name)\(payload)
                """
        }
        let body: [Code] = [
            """
            \(cases)
            /// What fits none of the others, kept as it came.
            case unknown(JSONValue)
            """
        ]
        let modifiers: Code = union.isRecursive ? "\(modifier)indirect" : modifier
        let keyword: Code = union.isRecursive ? " enum" : "enum"
        return """
            \(docs(of: type, depth: depth))
            \(modifiers)\(keyword) \(names.name(type.id)): Hashable, Sendable {
                \(Code.paragraphs(body + nested(type.id, depth: depth + 1)))
            }
            """
    }

    private func docs(of variant: Variant, depth: Int) -> DocComment {
        DocComment(
            variant.documentation, PropertyDocs.bounds(variant.facets),
            variant.isDeprecated ? "- Important: Deprecated." : nil, indentation: 4 * (depth + 1))
    }
}
