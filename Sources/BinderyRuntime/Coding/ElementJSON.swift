// The elements of an array whose places have types of their own, through the engine. `isOpen`: an element comes next.

extension JSONReader {
    /// An element that must be there.
    public mutating func element<Value: JSONReadable>(_ isOpen: inout Bool) throws(JSONError) -> Value {
        guard isOpen else { throw unfit("another element", at: mark) }
        let value = try Value(element: &self)
        isOpen = try nextElement()
        return value
    }

    /// An element that may be null, or for which the array may be too short; both read as nil.
    public mutating func optionalElement<Value: JSONReadable>(_ isOpen: inout Bool) throws(JSONError) -> Value? {
        guard isOpen else { return nil }
        let value = try Value?(json: &self)
        isOpen = try nextElement()
        return value
    }

    /// All elements that are left.
    public mutating func elements<Value: JSONReadable>(_ isOpen: inout Bool) throws(JSONError) -> [Value] {
        var values: [Value] = []
        while isOpen { values.append(try element(&isOpen)) }
        return values
    }
}

/// Writes the elements of one array in their order. Missing ones at the end are left out, others are written as null.
public struct ElementWriter {
    private var missing = 0
    private var isFirst = true

    public init(json: inout JSONWriter) {
        json.literal("[")
    }

    /// An element that is always there; nil is null.
    public mutating func required(_ value: some JSONWritable, json: inout JSONWriter) {
        while missing > 0 {
            missing -= 1
            separate(&json)
            json.literal("null")
        }
        separate(&json)
        value.write(json: &json)
    }

    /// An element that is left out where it is nil and nothing follows.
    public mutating func optional(_ value: (some JSONWritable)?, json: inout JSONWriter) {
        if let value { required(value, json: &json) } else { missing += 1 }
    }

    /// The elements that have no names, and the array's end.
    public mutating func rest(_ values: [some JSONWritable], json: inout JSONWriter) {
        for value in values { required(value, json: &json) }
        json.literal("]")
    }

    private mutating func separate(_ json: inout JSONWriter) {
        if !isFirst { json.literal(",") }
        isFirst = false
    }
}
