// The optional members that the description lets be null: a name each, for `request.nulls = [.metadata]`.

import BinderyIR

extension Emitter {
    ///     record(model*: string, metadata: nullable(map(string)))
    ///     →  extension ExplicitNulls<Request> {
    ///            public static var metadata: Self { Self(member: 2) }
    ///        }
    func nullNames(_ type: TypeDecl) -> Code {
        let names = stored(type.id).filter(\.hasNullName).map { property -> Code in
            "\(modifier)static var \(property.name): Self { Self(member: \(literal: property.place)) }"
        }
        guard !names.isEmpty else { return "" }
        return """
            extension ExplicitNulls<\(path(type.id, in: .file))> {
                \(names)
            }
            """
    }
}
