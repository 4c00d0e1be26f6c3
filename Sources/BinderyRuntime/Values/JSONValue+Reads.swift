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
        if case .string(let value) = storage { value } else { nil }
    }

    /// The number as an `Int`, or nil where it is none or would not be exact.
    public var int: Int? { integer() }

    /// The number as an integer of any type (`value.integer(as: UInt64.self)`), or nil where it would not be exact.
    public func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        switch storage {
        case .integer(let value): Integer(exactly: value)
        case .unsigned(let value): Integer(exactly: value)
        case .number(let value): Integer(exactly: value)
        case .null, .boolean, .string, .array, .object: nil
        }
    }

    /// The number as the nearest `Double`, or nil for any other kind.
    public var double: Double? {
        switch storage {
        case .integer(let value): Double(value)
        case .unsigned(let value): Double(value)
        case .number(let value): value
        case .null, .boolean, .string, .array, .object: nil
        }
    }

    /// The elements, or nil for any other kind.
    public var array: [JSONValue]? {
        if case .array(let value) = storage { value } else { nil }
    }

    /// The members, or nil for any other kind.
    public var object: JSONObject? {
        if case .object(let value) = storage { value } else { nil }
    }

    /// The member of an object; nil where this is no object or has no such member. Setting a member makes an object
    /// of any other kind; setting nil takes the member away (`.null` writes a null).
    public subscript(key: String) -> JSONValue? {
        get { object?[key] }
        set {
            var members = object ?? [:]
            storage = .null  // so that the members are not copied
            members[key] = newValue
            storage = .object(members)
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
            storage = .null  // so that the elements are not copied
            if elements.indices.contains(index) {
                if let newValue { elements[index] = newValue } else { elements.remove(at: index) }
            } else if index == elements.count, let newValue {
                elements.append(newValue)
            }
            storage = .array(elements)
        }
    }
}
