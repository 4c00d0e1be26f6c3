// The scalars of the standard library: their schemas, and made-up values.

import BinderyRuntime

/// A scalar that decoders read by themselves.
protocol ProbedScalar: Decodable {
    static var scalarSchema: JSONObject { get }
    static func madeUp(_ choice: MadeUp) -> Self
}

extension Bool: ProbedScalar {
    static var scalarSchema: JSONObject { ["type": "boolean"] }
    static func madeUp(_ choice: MadeUp) -> Bool { choice.index % 2 != 0 }
}

extension String: ProbedScalar {
    static var scalarSchema: JSONObject { ["type": "string"] }
    static func madeUp(_ choice: MadeUp) -> String { choice.text }
}

extension Double: ProbedScalar {
    static var scalarSchema: JSONObject { ["type": "number"] }
    static func madeUp(_ choice: MadeUp) -> Double { choice.number }
}

extension Float: ProbedScalar {
    static var scalarSchema: JSONObject { ["type": "number"] }
    static func madeUp(_ choice: MadeUp) -> Float { Float(choice.number) }
}

extension FixedWidthInteger where Self: ProbedScalar {
    /// Bounds of 64 bits and more are left to the decoder: no model comes near, and many services refuse them.
    static var scalarSchema: JSONObject {
        var schema: JSONObject = ["type": "integer"]
        if bitWidth <= 32 || !isSigned { schema["minimum"] = .integer(min) }
        if bitWidth <= 32 { schema["maximum"] = .integer(max) }
        return schema
    }

    static func madeUp(_ choice: MadeUp) -> Self { Self(clamping: Int(choice.number)) }
}

extension Int: ProbedScalar {}
extension Int8: ProbedScalar {}
extension Int16: ProbedScalar {}
extension Int32: ProbedScalar {}
extension Int64: ProbedScalar {}
extension Int128: ProbedScalar {}
extension UInt: ProbedScalar {}
extension UInt8: ProbedScalar {}
extension UInt16: ProbedScalar {}
extension UInt32: ProbedScalar {}
extension UInt64: ProbedScalar {}
extension UInt128: ProbedScalar {}
