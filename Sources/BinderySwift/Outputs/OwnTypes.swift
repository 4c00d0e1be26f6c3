// The user's own types that stand in place of schemas: how they are named in code.

enum OwnTypes {
    ///     "Money.Amount"  →  Money.Amount
    static func code(_ name: String) -> Code {
        Code.joined(identifiers(name).map { "\(member: $0)" }, by: ".")
    }

    /// The module of a type: `Money` of `Money.Amount`.
    static func module(of name: String) -> Identifier? { identifiers(name).first }

    private static func identifiers(_ name: String) -> [Identifier] {
        name.split(separator: ".").compactMap { Identifier(String($0)) }
    }
}
