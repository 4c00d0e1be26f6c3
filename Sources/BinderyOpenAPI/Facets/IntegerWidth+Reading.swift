// An integer's format and bounds go in, the width that holds it comes out.

import BinderyIR
import BinderyYAML

extension IntegerWidth {
    init(_ schema: YAMLNode) {
        let format = schema.kind == .mapping ? schema["format"]?.text : nil
        switch format {
        case "int32", "int16", "int8", "uint16", "uint8": self = .int32
        case "uint64": self = .uint64
        default:
            let maximum = schema.kind == .mapping ? schema["maximum"]?.text.flatMap(NumberText.json) : nil
            let minimum = schema.kind == .mapping ? schema["minimum"]?.text.flatMap(NumberText.json) : nil
            // 2^63 rounded to a double is what writers of 2^63 - 1 end up with; only what lies clearly above is wider.
            let isWide = maximum.flatMap(Double.init).map { $0 > 0x1p63 } ?? false
            switch minimum {
            case let minimum? where isWide: self = minimum.hasPrefix("-") ? .int128 : .uint64
            default: self = .int64
            }
        }
    }

    /// The nearest integer of this width to a bound that is none; nil for a bound that may stay as it is.
    func clamped(_ text: String) -> String? {
        if Int64(text) != nil { return nil }
        if self == .uint64 || self == .int128, UInt64(text) != nil { return nil }
        guard let value = Double(text) else { return nil }
        if value >= 0x1p63 {
            switch self {
            case .uint64, .int128: return String(UInt64.max)
            case .int32, .int64: return String(Int64.max)
            }
        }
        if value <= -0x1p63 { return String(Int64.min) }
        return nil
    }
}
