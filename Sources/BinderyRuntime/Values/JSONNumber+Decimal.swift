// A number's value in the one form that all its spellings share: by it numbers are compared, and read as integers.

extension JSONNumber {
    /// Digits times a power of ten, exact; the digits neither start nor end with a zero. Zero has none.
    struct Decimal: Hashable {
        private var isNegative = false
        /// 0 to 9 each, the highest first.
        private var digits: [UInt8] = []
        private var exponent = 0
        /// An exponent of more digits than an `Int` holds, as it is spelt; `exponent` counts on top of it. Two such numbers
        /// are equal only where it is the same.
        private var beyond = ""

        /// A number's text, which follows the grammar.
        init(_ text: String) {
            var rest = text.utf8[...]
            isNegative = rest.first == 0x2D
            if isNegative { rest = rest.dropFirst() }
            var hasPoint = false
            while let byte = rest.first, byte | 0x20 != 0x65 {
                rest = rest.dropFirst()
                if byte == 0x2E {
                    hasPoint = true
                    continue
                }
                if hasPoint { exponent -= 1 }
                if byte != 0x30 || !digits.isEmpty { digits.append(byte - 0x30) }
            }
            add(exponent: rest.dropFirst())
            settle()
        }

        /// A finite double, which counts as the shortest decimal that reads back as it.
        init(_ value: Double) {
            guard value != 0 else { return }
            let shortest = ShortestDecimal(value.magnitude)
            isNegative = value < 0
            digits = String(shortest.digits).utf8.map { $0 - 0x30 }
            exponent = shortest.exponent
            settle()
        }

        private mutating func add(exponent text: Substring.UTF8View) {
            guard let sign = text.first else { return }
            let digits = (sign == 0x2B || sign == 0x2D ? text.dropFirst() : text).drop { $0 == 0x30 }
            if digits.count > 17 {
                beyond = (sign == 0x2D ? "-" : "") + String(decoding: digits, as: UTF8.self)
            } else {
                let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
                exponent += sign == 0x2D ? -value : value
            }
        }

        private mutating func settle() {
            while digits.last == 0 {
                digits.removeLast()
                exponent += 1
            }
            if digits.isEmpty { (isNegative, exponent, beyond) = (false, 0, "") }
        }

        var isInteger: Bool { beyond.isEmpty ? exponent >= 0 : !beyond.hasPrefix("-") }

        /// The value as an integer, where that is exact.
        func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
            // A digit takes more than three bits.
            guard beyond.isEmpty, exponent >= 0, digits.count <= Integer.bitWidth, exponent <= Integer.bitWidth else {
                return nil
            }
            var value: Integer = 0
            for index in 0..<(digits.count + exponent) {
                guard let digit = Integer(exactly: index < digits.count ? digits[index] : 0) else { return nil }
                let (product, isTooBig) = value.multipliedReportingOverflow(by: 10)
                let (sum, isTooMuch) =
                    isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
                if isTooBig || isTooMuch { return nil }
                value = sum
            }
            return value
        }
    }
}

extension JSONNumber: Hashable {
    /// The form by which numbers are told apart: a whole number of 64 bits, if it is one.
    private enum Value: Hashable {
        case integer(Int64)
        case unsigned(UInt64)
        case decimal(Decimal)
        case notFinite(Double)

        init(_ storage: Storage) {
            switch storage {
            case .integer(let value): self = .integer(value)
            case .unsigned(let value): self = Int64(exactly: value).map(Self.integer) ?? .unsigned(value)
            case .double(let value): self = value.isFinite ? Self(Decimal(value)) : .notFinite(value)
            case .text(let text): self = Self(Decimal(text))
            }
        }

        private init(_ decimal: Decimal) {
            if let value = decimal.integer(as: Int64.self) {
                self = .integer(value)
            } else if let value = decimal.integer(as: UInt64.self) {
                self = .unsigned(value)
            } else {
                self = .decimal(decimal)
            }
        }
    }

    /// Whether both have the same value. A double counts as the decimal that is written for it.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        switch (left.storage, right.storage) {
        case (.integer(let left), .integer(let right)): left == right
        case (.text(let left), .text(let right)) where left == right: true
        case (.double(let left), .double(let right)): left == right
        default: Value(left.storage) == Value(right.storage)
        }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(Value(storage))
    }
}
