// What the description says of a value that arrives as text: without it nobody could tell "1" from 1, or one of a list.

import BinderyClient

/// The form of a value that is written as text: a parameter, a member of a form. Generated code states it.
public indirect enum ValueShape: Sendable, Hashable {
    /// A JSON string.
    case text
    /// A number, `true` or `false`.
    case literal
    /// Either of these, or JSON text.
    case any
    /// The content of a file.
    case file
    /// An array whose elements have this form.
    case array(ValueShape)
    /// An object of these members; others may be there as well.
    case object([String: ValueShape])
    /// An object whose members all have this form.
    case map(ValueShape)

    /// Whether a text can be read in more than one way.
    var isOpen: Bool {
        switch self {
        case .text, .literal, .file: false
        case .any: true
        case .array(let element), .map(let element): element.isOpen
        // Members that are not named are.
        case .object: true
        }
    }

    var isObject: Bool {
        switch self {
        case .object, .map: true
        case .text, .literal, .any, .file, .array: false
        }
    }

    /// The form of a member; nil where this is no object.
    func member(_ name: String) -> ValueShape? {
        switch self {
        case .object(let members): members[name] ?? .any
        case .map(let element): element
        case .text, .literal, .file, .array: nil
        case .any: .any
        }
    }

    var element: ValueShape {
        if case .array(let element) = self { element } else { .any }
    }

    /// A text as a value of this form.
    ///
    /// - `prefersLiterals`: whether what may be either is read as a number, `true` or `false`, where it is written like one.
    func value(of text: String, prefersLiterals: Bool) -> JSONValue {
        switch self {
        case .text, .file: return .string(text)
        case .literal: return Self.literal(text) ?? .string(text)
        case .any: return (prefersLiterals ? Self.json(text) : nil) ?? .string(text)
        case .array, .object, .map: return Self.json(text) ?? .string(text)
        }
    }

    private static func literal(_ text: String) -> JSONValue? {
        guard let json = json(text) else { return nil }
        switch json.kind {
        case .number, .integer, .boolean: return json
        case .null, .string, .array, .object: return nil
        }
    }

    private static func json(_ text: String) -> JSONValue? {
        try? JSONValue(parsing: Array(text.utf8))
    }
}
