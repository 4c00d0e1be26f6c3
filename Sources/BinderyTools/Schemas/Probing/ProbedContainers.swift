// The containers of the standard library. They may be empty, which is what ends a type that holds itself.

import BinderyRuntime

/// A container that is asked for its form without its `init(from:)`.
protocol ProbedContainer {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape)
}

extension Probe {
    /// An element, where it can be made, and its form.
    fileprivate func element<Element: Decodable>(
        _ type: Element.Type, at path: [any CodingKey], _ choice: MadeUp
    ) throws -> (value: Element?, shape: SchemaShape) {
        do {
            return try make(type, at: path, choice)
        } catch is EndlessValue {
            return (nil, .type(ObjectIdentifier(type)))
        } catch let error as SchemaError where !error.cause.isFinal {
            return (nil, .type(ObjectIdentifier(type)))
        }
    }

    fileprivate func elements<Element: Decodable>(
        _ type: Element.Type, at path: [any CodingKey], _ choice: MadeUp
    ) throws -> (values: [Element], shape: SchemaShape) {
        let (value, shape) = try element(type, at: path + [ProbeKey(intValue: 0)], choice)
        // The second choice has two, so that it differs from the first one whatever the element is.
        return (value.map { Array(repeating: $0, count: choice.index == 1 ? 2 : 1) } ?? [], shape)
    }
}

extension Optional: ProbedContainer where Wrapped: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (value, shape) = try probe.element(Wrapped.self, at: path, choice)
        return (value as Any, .nullable(shape))
    }
}

extension Array: ProbedContainer where Element: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (values, shape) = try probe.elements(Element.self, at: path, choice)
        return (values, .array(shape, isUnique: false, count: nil))
    }
}

extension ContiguousArray: ProbedContainer where Element: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (values, shape) = try probe.elements(Element.self, at: path, choice)
        return (ContiguousArray(values), .array(shape, isUnique: false, count: nil))
    }
}

extension Set: ProbedContainer where Element: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (values, shape) = try probe.elements(Element.self, at: path, choice)
        return (Set(values), .array(shape, isUnique: true, count: nil))
    }
}

extension Range: ProbedContainer where Bound: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (value, shape) = try probe.make(Bound.self, at: path, choice)
        return (Range(uncheckedBounds: (value, value)), .array(shape, isUnique: false, count: 2))
    }
}

extension ClosedRange: ProbedContainer where Bound: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (value, shape) = try probe.make(Bound.self, at: path, choice)
        return (ClosedRange(uncheckedBounds: (value, value)), .array(shape, isUnique: false, count: 2))
    }
}

/// As decoders read it: an object where the keys are texts or numbers or say that they are keys, else keys and values in turn.
extension Dictionary: ProbedContainer where Key: Decodable, Value: Decodable {
    static func probed(by probe: Probe, at path: [any CodingKey], _ choice: MadeUp) throws -> (Any, SchemaShape) {
        let (key, keyShape) = try probe.make(Key.self, at: path, choice)
        let (value, shape) = try probe.element(Value.self, at: path + [ProbeKey(stringValue: "anyName")], choice)
        let values: [Key: Value] = value.map { [key: $0] } ?? [:]
        if Key.self == String.self { return (values, .map(shape, names: nil)) }
        if Key.self == Int.self { return (values, .map(shape, names: ["pattern": "^-?[0-9]+$"])) }
        if Key.self is any CodingKeyRepresentable.Type {
            let words = RawCases.words(of: Key.self)
            return (values, .map(shape, names: words.map { ["enum": .array($0)] }))
        }
        return (values, .array(.either(keyShape, shape), isUnique: false, count: nil))
    }
}
