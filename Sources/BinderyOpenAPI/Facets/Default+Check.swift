// A default that is not of its schema's type goes in; a note says so, and the default is no longer documented.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

extension Lowered {
    /// Leaves out a default that the type could not hold.
    mutating func checkDefault(of schema: Located, in lowering: SchemaLowering) {
        guard let value = defaultValue, value != .null, let node = schema.node["default"] else { return }
        guard !fits(value, type, in: lowering, after: 0) else { return }
        lowering.log.note(
            "misfitting-default", "this default is not of its own type; it is not documented", at: node.span)
        defaultValue = nil
    }

    /// An alias may lead to itself; after so many steps anything fits.
    private static let longestWay = 64

    private func fits(_ value: Literal, _ use: TypeUse, in lowering: SchemaLowering, after steps: Int) -> Bool {
        switch (use, value) {
        case (.nullable(let inner), _): fits(value, inner, in: lowering, after: steps + 1)
        case (.named(let id), _): steps > Self.longestWay || fits(value, id, in: lowering, after: steps + 1)
        case (.boolean, .boolean), (.string, .string): true
        case (.integer, .number(let text)): Double(text).map { $0 == $0.rounded() } ?? false
        case (.number, .number), (.unixTime, .number), (.array, .json), (.map, .json): true
        case (.json, _), (.external, _), (.upload, _): true
        case (.boolean, _), (.string, _), (.integer, _), (.number, _), (.unixTime, _), (.array, _), (.map, _): false
        }
    }

    private func fits(_ value: Literal, _ id: TypeID, in lowering: SchemaLowering, after steps: Int) -> Bool {
        switch lowering.declaration(id)?.kind {
        case .alias(let use, _): fits(value, use, in: lowering, after: steps)
        case .enumeration(let enumeration):
            enumeration.form == .suggestions || enumeration.values.contains { $0.literal == value }
        case .record: if case .json = value { true } else { false }
        case .union, .namespace, nil: true
        }
    }
}
