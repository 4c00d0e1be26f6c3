// The forms of one factory: with the record's own types, with a plain string or array first, or without anything.

import BinderyIR

struct Factory {
    struct Form {
        /// What Swift tells functions apart by.
        let signature: String
        let code: Code
    }

    let emitter: Emitter
    let union: TypeID
    let variant: Variant
    let name: Identifier
    let maker: RecordMaker
    private let docs: DocComment

    init(emitter: Emitter, union: TypeID, variant: Variant, name: Identifier, maker: RecordMaker) {
        self.emitter = emitter
        self.union = union
        self.variant = variant
        self.name = name
        self.maker = maker
        docs = DocComment(variant.documentation)
    }

    private var scope: Scope { .extended(union) }

    var forms: [Form] {
        var forms: [Form] = []
        let asksForNothing = !maker.looksThrough && !maker.parameters.contains { $0.property.isRequired }
        if asksForNothing { forms.append(constant) }
        if maker.parameters.isEmpty { return forms }
        forms.append(base)
        guard maker.takesPlainForms, let first = maker.parameters.first, first.isFirst else { return forms }
        return forms + overloads(first)
    }

    /// `public static var jsonObject: Self { .jsonObject(ResponseFormatJSONObject()) }`
    private var constant: Form {
        Form(
            signature: "var \(name)",
            code: """
                \(docs)
                \(attribute)
                \(emitter.modifier)static var \(name): Self { .\(member: name)(\(payloadType)()) }
                """)
    }

    private var base: Form {
        let parameters = maker.parameters.map { parameter($0, type: $0.type, hasDefault: $0.property.hasDefault) }
        let value: Code = """
            \(maker.preparation)
            \(maker.looksThrough ? "return " : "").\(member: name)(\(maker.value))
            """
        return form(parameters, types: maker.parameters.map(\.type), value: value)
    }

    private func overloads(_ first: RecordMaker.Parameter) -> [Form] {
        plainForms(of: first.property.use).map { type, value -> Form in
            let rest = maker.parameters.dropFirst()
            let parameters =
                [parameter(first, type: type, hasDefault: false)]
                + rest.map { parameter($0, type: $0.type, hasDefault: $0.property.hasDefault) }
            let arguments =
                [value("\(first.property.name)")]
                + rest.map { "\(member: $0.property.name): \($0.property.name)" as Code }
            return form(
                parameters, types: [type] + rest.map(\.type),
                value: ".\(member: name)\(emitter.list(arguments, after: 12, indentation: 8))")
        }
    }

    /// The plain types that make a value of the first parameter: a string, an array.
    private func plainForms(of use: TypeUse) -> [(Code, (Code) -> Code)] {
        let names = emitter.names
        if let (id, enumeration) = names.enumeration(use), enumeration.form == .suggestions,
            case .words = RawForm(enumeration)
        {
            let type = emitter.path(id, in: scope)
            return [("String", { "\(type)(rawValue: \($0))" })]
        }
        if case .string(let format) = names.resolved(use), let type = TextFormat.type(format) {
            return [("String", { "\(type)(\($0))" })]
        }
        guard let (id, union) = names.union(use) else { return [] }
        let type = emitter.path(id, in: scope)
        let declaration = emitter.api[id]
        var forms: [(Code, (Code) -> Code)] = []
        if let string = emitter.plainVariant(.string, in: declaration, union),
            emitter.fromString("value", string.payload, in: scope) != nil
        {
            forms.append(("String", { "\(type)(\($0))" }))
        }
        if let array = emitter.plainVariant(.array, in: declaration, union),
            case .array(let element) = names.resolved(array.payload)
        {
            forms.append(("[\(emitter.type(element, in: scope))]", { "\(type)(\($0))" }))
        }
        return forms
    }

    private func parameter(_ parameter: RecordMaker.Parameter, type: Code, hasDefault: Bool) -> Code {
        let label: Code = parameter.isFirst ? "_ " : ""
        let start: Code = "\(label)\(parameter.property.name): \(type)"
        return hasDefault ? "\(start) = \(emitter.defaultValue(of: parameter.property))" : start
    }

    private func form(_ parameters: [Code], types: [Code], value: Code) -> Form {
        let labels = maker.parameters.map { $0.isFirst ? "_" : $0.property.name.text }
        let signature = "\(name)(" + zip(labels, types).map { "\($0):\($1.text)" }.joined(separator: ",")
        return Form(
            signature: signature + ")",
            code: """
                \(docs)
                \(attribute)
                \(emitter.modifier)static func \(name)\(emitter.list(parameters, after: 36, indentation: 4)) -> Self {
                    \(value)
                }
                """)
    }

    private var payloadType: Code { variant.payload.map { emitter.type($0, in: scope) } ?? "JSONValue" }

    private var attribute: Code { variant.isDeprecated ? emitter.deprecation(variant.documentation) : "" }
}
