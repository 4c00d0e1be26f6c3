// When two JSON values are the same: numbers by value, whatever form they are kept in.

extension JSONValue: Hashable {
    /// A number in the one form that all equal numbers share.
    private enum Number: Hashable {
        case integer(Int64)
        case unsigned(UInt64)
        case number(Double)

        init?(_ storage: Storage) {
            switch storage {
            case .integer(let value): self = .integer(value)
            case .unsigned(let value):
                if let signed = Int64(exactly: value) { self = .integer(signed) } else { self = .unsigned(value) }
            case .number(let value):
                if let signed = Int64(exactly: value) {
                    self = .integer(signed)
                } else if let unsigned = UInt64(exactly: value) {
                    self = .unsigned(unsigned)
                } else {
                    self = .number(value)
                }
            case .null, .boolean, .string, .array, .object: return nil
            }
        }
    }

    /// Whether both stand for the same JSON: `1` and `1.0` do, and objects whose members stand in another order.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left.storage, right.storage) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default:
            if let left = Number(left.storage), let right = Number(right.storage) { left == right } else { false }
        }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        switch storage {
        case .null: break
        case .boolean(let value): hasher.combine(value)
        case .integer, .unsigned, .number: hasher.combine(Number(storage))
        case .string(let value): hasher.combine(value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}
