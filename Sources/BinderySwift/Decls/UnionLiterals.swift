// A union of JSON kinds is made of a literal or a plain value: `stop: "\n"`, `stop: ["\n", "END"]`.

import BinderyIR

/// A variant that a plain Swift value can fill.
struct PlainVariant {
    let name: Identifier
    let payload: TypeUse
}

extension Emitter {
    ///     union of string, [Part]  →  extension Content: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral { … }
    func unionLiterals(_ type: TypeDecl, _ union: Union) -> Code {
        let scope = Scope.extended(type.id)
        var protocols: [Code] = []
        var members: [Code] = []
        if let string = plainVariant(.string, in: type, union),
            let value = fromString("value", string.payload, in: scope)
        {
            protocols.append("ExpressibleByStringInterpolation")
            members.append(contentsOf: stringInits(type, union, string, value))
        }
        if let array = plainVariant(.array, in: type, union), case .array(let element) = names.resolved(array.payload) {
            protocols.append("ExpressibleByArrayLiteral")
            let element = self.type(element, in: scope)
            members.append(
                """
                /// The same as `.\(array.name)`.
                \(modifier)init(_ elements: [\(element)]) {
                    self = .\(member: array.name)(elements)
                }
                """)
            members.append(
                """
                \(modifier)init(arrayLiteral elements: \(element)...) {
                    self = .\(member: array.name)(elements)
                }
                """)
        }
        members += numberInits(type, union, &protocols)
        if let boolean = plainVariant(.boolean, in: type, union), names.resolved(boolean.payload) == .boolean {
            protocols.append("ExpressibleByBooleanLiteral")
            members.append(
                """
                \(modifier)init(booleanLiteral value: Bool) {
                    self = .\(member: boolean.name)(value)
                }
                """)
        }
        guard !protocols.isEmpty else { return "" }
        return """
            extension \(path(type.id, in: .file)): \(Code.joined(protocols, by: ", ")) {
                \(Code.paragraphs(members))
            }
            """
    }

    func plainVariant(_ kind: JSONKind, in type: TypeDecl, _ union: Union) -> PlainVariant? {
        guard let index = union.variants.firstIndex(where: { $0.selector == .kind(kind) }),
            let payload = union.variants[index].payload
        else { return nil }
        return PlainVariant(name: names.members(type.id)[index], payload: payload)
    }

    /// The expression that makes a payload of a string; nil where there is none.
    func fromString(_ value: Code, _ payload: TypeUse, in scope: Scope) -> Code? {
        if case .string(let format) = names.resolved(payload) {
            return TextFormat.type(format).map { "\($0)(\(value))" } ?? value
        }
        guard let (id, enumeration) = names.enumeration(payload), case .words = RawForm(enumeration) else { return nil }
        return "\(path(id, in: scope))(rawValue: \(value))"
    }

    private func stringInits(_ type: TypeDecl, _ union: Union, _ string: PlainVariant, _ value: Code) -> [Code] {
        let words = zip(union.variants, names.members(type.id)).compactMap { variant, name -> Code? in
            guard case .word(let word) = variant.selector else { return nil }
            return "case \(literal: word): self = .\(member: name)"
        }
        let other: Code = "self = .\(member: string.name)(\(value))"
        let body: Code =
            words.isEmpty
            ? other
            : """
            switch value {
            \(words)
            default: \(other)
            }
            """
        return [
            """
            /// \(words.isEmpty ? "The same as" : "A known word, or else") `.\(string.name)`.
            \(modifier)init(_ value: String) {
                \(body)
            }
            """,
            """
            \(modifier)init(stringLiteral value: String) {
                self.init(value)
            }
            """,
        ]
    }

    private func numberInits(_ type: TypeDecl, _ union: Union, _ protocols: inout [Code]) -> [Code] {
        let number = plainVariant(.number, in: type, union).flatMap { names.resolved($0.payload) == .number ? $0 : nil }
        var members: [Code] = []
        if let integer = plainVariant(.integer, in: type, union),
            case .integer(let width) = names.resolved(integer.payload)
        {
            protocols.append("ExpressibleByIntegerLiteral")
            members.append(integerInit("\(self.type(.integer(width), in: .file))", integer.name, "value"))
        } else if let number {
            protocols.append("ExpressibleByIntegerLiteral")
            members.append(integerInit("Int", number.name, "Double(value)"))
        }
        if let number {
            protocols.append("ExpressibleByFloatLiteral")
            members.append(
                """
                \(modifier)init(floatLiteral value: Double) {
                    self = .\(member: number.name)(value)
                }
                """)
        }
        return members
    }

    private func integerInit(_ type: Code, _ name: Identifier, _ value: Code) -> Code {
        """
        \(modifier)init(integerLiteral value: \(type)) {
            self = .\(member: name)(\(value))
        }
        """
    }
}
