// Optionals, arrays and dictionaries read themselves through what they hold. Arrays write in `Array+Writing.swift`.

/// `null` is nil.
extension Optional: JSONReadable where Wrapped: JSONReadable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        self = json.null() ? nil : try Wrapped(json: &json)
    }

    @inlinable
    public init(element json: inout JSONReader) throws(JSONError) {
        self = json.null() ? nil : try Wrapped(element: &json)
    }
}

/// nil is `null`; whether a member is left out instead is the business of the object around it.
extension Optional: JSONWritable where Wrapped: JSONWritable {
    @inlinable
    public func write(json: inout JSONWriter) {
        if let self { self.write(json: &json) } else { json.literal("null") }
    }
}

extension Array: JSONReadable where Element: JSONReadable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        guard try json.enterArray() else {
            self = []
            return
        }
        // One call for all elements: the compiler puts the code of an element there.
        var elements: [Element] = []
        while true {
            let element = try Element(element: &json)
            let isLast = try !json.nextElement()
            if elements.isEmpty {
                // One element is common, and then no room is left over. Room for four at once spares two reallocations;
                // more would cost short rows of numbers more than it saves.
                guard !isLast else {
                    self = [consume element]
                    return
                }
                elements.reserveCapacity(4)
            }
            elements.append(consume element)
            if isLast { break }
        }
        self = elements
    }
}

/// Where a key stands twice, the last value counts.
extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    @inlinable
    public init(json: inout JSONReader) throws(JSONError) {
        try json.enterObject()
        self = [:]
        while let key = try json.nextKey() {
            self[json.string(key)] = try json.member(Value.self)
        }
    }
}

/// Members are written in the order of their keys, so that equal dictionaries give equal bytes.
extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    @inlinable
    public func write(json: inout JSONWriter) {
        let start = json.count
        for key in JSONWriter.sorted(Array(keys)) {
            json.memberKey(key)
            // The keys are sorted alone, so that the sorting is not compiled anew for each type of value.
            self[key]?.write(json: &json)
        }
        json.closeObject(from: start)
    }
}

extension JSONWriter {
    /// Keys in the order in which they are written.
    @usableFromInline
    static func sorted(_ keys: [String]) -> [String] { keys.count < 2 ? keys : keys.sorted() }
}
