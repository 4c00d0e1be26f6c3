// A namespace becomes an enumeration without cases; and the JSON Schemas of types that have one.

import BinderyIR

extension Emitter {
    ///     tool(get_weather)  →  public enum GetWeather {
    ///                               public struct Arguments { … }
    ///                               public typealias Result = String
    ///                           }
    func namespaceDecl(_ type: TypeDecl, depth: Int) -> Code {
        let inner = names.children[type.id.rawValue].map { declaration($0, depth: depth + 1) }
        let isText = api.tools.contains { $0.namespace == type.id && $0.result == nil }
        return """
            \(DocComment(type.documentation, indentation: 4 * depth))
            \(modifier)enum \(names.name(type.id)) {
                \(Code.paragraphs(inner + (isText ? [textResult()] : [])))
            }
            """
    }

    /// What goes to a model is text: a tool whose file does not say more gives it as it is.
    private func textResult() -> Code {
        """
        /// A text, as it goes to the model.
        \(modifier)typealias Result = String
        """
    }

    /// The JSON Schema of a type that a schema file describes.
    ///
    ///     →  extension Invoice: SchemaProviding {
    ///            public static let jsonSchema = JSONValue(generated: "{\"type\": \"object\", …}")
    ///        }
    func schemas(of type: TypeDecl) -> [Code] {
        switch type.kind {
        case .alias, .namespace: return []
        case .record, .enumeration, .union: break
        }
        guard let json = schemaTexts[type.id] else { return [] }
        return [
            """
            extension \(path(type.id, in: .file)): SchemaProviding {
                /// The JSON Schema of what it was made from.
                \(modifier)static let jsonSchema = JSONValue(generated: \(literal: json))
            }
            """
        ]
    }
}
