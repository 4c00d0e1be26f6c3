// Typed reads and subscripts of a JSON value.

extension JSONValue {
    /// Whether this is JSON's `null`.
    public var isNull: Bool {
        if case .null = storage { true } else { false }
    }

    /// The truth value, or nil for any other kind.
    public var bool: Bool? {
        if case .boolean(let value) = storage { value } else { nil }
    }

    /// The text, or nil for any other kind.
    public var string: String? {
        switch storage {
        case .string(let value): value
        case .escaped(let text): Self.unescaped(text)
        case .null, .boolean, .number, .raw, .array, .object: nil
        }
    }

    /// The number with all its digits, or nil for any other kind.
    public var number: JSONNumber? {
        if case .number(let value) = storage { value } else { nil }
    }

    /// The number as an `Int`, or nil where it is none or would not be exact.
    public var int: Int? { number?.int }

    /// The number as an integer of any type (`value.integer(as: UInt64.self)`), or nil where it would not be exact.
    public func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        number?.integer(as: type)
    }

    /// The number as the nearest `Double`, or nil for any other kind and beyond the largest.
    public var double: Double? { number?.double }

    /// The elements, or nil for any other kind.
    public var array: [JSONValue]? {
        switch storage {
        case .array(let elements, _): elements
        case .raw(let raw): Self.elements(of: raw)
        case .null, .boolean, .number, .string, .escaped, .object: nil
        }
    }

    /// The members, or nil for any other kind.
    public var object: JSONObject? {
        if case .object(let members, _) = storage { members } else { nil }
    }

    /// The member of an object; nil where this is no object or has no such member. Setting a member makes an object
    /// of any other kind; setting nil takes the member away (`.null` writes a null).
    public subscript(key: String) -> JSONValue? {
        get { object?[key] }
        set {
            var (members, levels): (JSONObject, Int?) =
                if case .object(let members, let levels) = storage {
                    (members, members.isRaw ? nil : Int(levels))
                } else {
                    ([:], 1)
                }
            storage = .null  // so that the members are not copied
            members[key] = newValue
            if let known = levels { levels = max(known, (newValue?.levels ?? 0) + 1) }
            self = JSONValue(members, levels: levels ?? members.levels)
        }
    }

    /// The element of an array; nil where this is no array or the index lies outside it. Setting replaces an element,
    /// the index one past the last appends; setting nil takes the element away; any other index changes nothing.
    public subscript(index: Int) -> JSONValue? {
        get {
            guard let elements = array, elements.indices.contains(index) else { return nil }
            return elements[index]
        }
        set {
            guard var elements = array else { return }
            let levels: Int? = if case .array(_, let levels) = storage { Int(levels) } else { nil }
            storage = .null  // so that the elements are not copied
            if elements.indices.contains(index) {
                if let newValue { elements[index] = newValue } else { elements.remove(at: index) }
            } else if index == elements.count, let newValue {
                elements.append(newValue)
            }
            if let levels {
                self = JSONValue(elements, levels: max(levels, (newValue?.levels ?? 0) + 1))
            } else {
                self = .array(elements)
            }
        }
    }
}
