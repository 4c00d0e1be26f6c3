// A type that another module has as well comes in; a name for that one goes out, and what only this module can add to it.

import BinderyIR

extension Emitter {
    ///     Message, as in Original  →  public typealias Message = Original.Message
    func sharedName(_ id: TypeID, in shared: SharedTypes) -> Code {
        guard let module = Identifier(shared.module) else { return "" }
        return """
            /// The same as in `\(module)`.
            \(modifier)typealias \(names.name(id)) = \(module).\(names.name(id))
            """
    }

    /// Initialisers by which a shared type is made of types that are not; of shared ones the other module has them.
    func conversions(into id: TypeID, _ conversions: Conversions, in shared: SharedTypes) -> [Code] {
        conversions.extensions(of: id) { !shared.roots.contains(names.path($0)[0]) }
            + names.children[id.rawValue].flatMap { self.conversions(into: $0, conversions, in: shared) }
    }
}
