// A list of values becomes an enum that keeps what it does not know; of words or of integers.

import BinderyIR

/// How the values of an enumeration are represented.
enum RawForm {
    case words([String])
    case integers([Int])
    /// Numbers of which some have a fraction.
    case numbers([Double])
    /// Values of several kinds, held as JSON.
    case mixed

    init(_ enumeration: Enumeration) {
        let words = enumeration.values.compactMap { value -> String? in
            if case .string(let text) = value.literal { text } else { nil }
        }
        let integers = enumeration.values.compactMap { value -> Int? in
            if case .number(let text) = value.literal { Int(text) } else { nil }
        }
        if words.count == enumeration.values.count {
            self = .words(words)
        } else if integers.count == enumeration.values.count {
            self = .integers(integers)
        } else if let numbers = Self.numbers(enumeration) {
            self = .numbers(numbers)
        } else {
            self = .mixed
        }
    }

    private static func numbers(_ enumeration: Enumeration) -> [Double]? {
        var numbers: [Double] = []
        for value in enumeration.values {
            guard case .number(let text) = value.literal, let number = Double(text), number.isFinite,
                !numbers.contains(number)
            else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}

extension Emitter {
    ///     enum ["stop", "length"]  →  public enum FinishReason: OpenEnum { case stop; case length; case unknown(String) … }
    func enumerationDecl(_ type: TypeDecl, _ enumeration: Enumeration, depth: Int) -> Code {
        switch RawForm(enumeration) {
        case .words(let words):
            if enumeration.form == .suggestions { return suggestionsDecl(type, enumeration, words, depth: depth) }
            return openEnum(
                type, enumeration, words.map { "\(literal: $0)" }, of: "String", as: "OpenEnum", depth: depth)
        case .integers(let integers):
            return openEnum(
                type, enumeration, integers.map { "\(literal: $0)" }, of: "Int", as: "OpenIntEnum", depth: depth)
        case .numbers(let numbers):
            return openEnum(
                type, enumeration, numbers.map { "\(literal: $0)" }, of: "Double", as: "OpenNumberEnum", depth: depth)
        case .mixed:
            return openEnum(
                type, enumeration, enumeration.values.map { json($0.literal) }, of: "JSONValue", as: "OpenValueEnum",
                depth: depth)
        }
    }

    /// A scalar as JSON, written as a Swift literal.
    private func json(_ literal: Literal) -> Code {
        switch literal {
        case .null: return "JSONValue.null"
        case .boolean(let value): return value ? "true" : "false"
        case .string(let text), .json(let text): return "\(literal: text)"
        case .number(let text):
            if let integer = Int(text) { return "\(literal: integer)" }
            return "\(literal: Double(text).flatMap { $0.isFinite ? $0 : nil } ?? 0)"
        }
    }

    private func openEnum(
        _ type: TypeDecl, _ enumeration: Enumeration, _ raw: [Code], of rawType: Code, as conformance: Code, depth: Int
    ) -> Code {
        let cases = names.members(type.id)
        let declarations = zip(enumeration.values, cases).map { value, name -> Code in
            """
            \(docs(of: value, depth: depth))
            case \(name)
            """
        }
        // That of words is the runtime's, by their table.
        let reading: Code
        if case .words = RawForm(enumeration) {
            reading = ""
        } else {
            reading = """

                \(modifier)init(rawValue: \(rawType)) {
                    switch rawValue {
                    \(zip(raw, cases).map { "case \($0): self = .\(member: $1)" })
                    default: self = .unknown(rawValue)
                    }
                }
                """
        }
        return """
            \(docs(of: type, depth: depth))
            \(modifier)enum \(names.name(type.id)): \(conformance) {
                \(declarations)
                /// A value that the description does not name, kept as it came.
                case unknown(\(rawType))

                \(knownCases(cases))
                \(reading)

                \(rawValue(Array(zip(raw, cases)), of: rawType))
            }
            """
    }

    /// The compiler takes time with the square of a switch's cases: many are told in steps.
    private func rawValue(_ cases: [(raw: Code, name: Identifier)], of rawType: Code) -> Code {
        let step = 64
        func property(_ start: Int) -> Code {
            let end = cases.count - start <= 2 * step ? cases.count : start + step
            let name: Code = start == 0 ? "rawValue" : "rawValue\(literal: start)"
            let rest: Code =
                if end == cases.count, start == 0 {
                    "case .unknown(let value): value"
                } else if end == cases.count {
                    """
                    case .unknown(let value): value
                    default: preconditionFailure("told by `rawValue`")
                    """
                } else {
                    "default: rawValue\(literal: end)"
                }
            return """
                \(start == 0 ? modifier : "private ")var \(name): \(rawType) {
                    switch self {
                    \(cases[start..<end].map { "case .\(member: $0.name): \($0.raw)" })
                    \(rest)
                    }
                }
                """
        }
        var starts = [0]
        while let last = starts.last, cases.count - last > 2 * step { starts.append(last + step) }
        return Code.paragraphs(starts.map(property))
    }

    private func knownCases(_ cases: [Identifier]) -> Code {
        let known = Code.filled(cases.map { ".\(member: $0)" })
        if known.width < 50 { return "\(modifier)static var knownCases: [Self] { [\(known)] }" }
        let isOneLine = known.isOneLine
        let list: Code =
            isOneLine
            ? "[\(known)]"
            : """
            [
                \(known)
            ]
            """
        return """
            \(modifier)static var knownCases: [Self] {
                \(list)
            }
            """
    }

    func docs(of value: EnumerationValue, depth: Int) -> DocComment {
        DocComment(
            value.documentation, value.isDeprecated ? "- Important: Deprecated." : nil, indentation: 4 * (depth + 1))
    }
}
