// Values that hold values, so deep that freeing, comparing or writing them would take too much stack, become raw: bytes
// are flat. What comes from outside is bounded by the reader's depth, what a program builds by this.

extension JSONValue {
    /// How many arrays and objects may hold each other in memory.
    static let mostLevels = 64

    /// How many arrays and objects hold each other in memory here, this one included.
    var levels: Int {
        switch storage {
        case .null, .boolean, .number, .string, .escaped: 0
        case .raw(let raw): raw.levels
        case .array(_, let levels), .object(_, let levels): Int(levels)
        }
    }

    /// An array of which it is known how deep it is.
    init(_ elements: [JSONValue], levels: Int) {
        storage = .array(elements, UInt8(clamping: levels))
        flatten(levels)
    }

    /// An object of which it is known how deep it is.
    init(_ members: JSONObject, levels: Int) {
        storage = .object(members, UInt8(clamping: levels))
        flatten(levels)
    }

    /// Turns what is too deep into its bytes. What JSON cannot write, an infinite number, stays as it is.
    private mutating func flatten(_ levels: Int) {
        guard levels > Self.mostLevels, let bytes = try? JSONWriter.bytes(of: self) else { return }
        var options = JSONReader.Options()
        options.maximumDepth = .max
        let flat = try? JSONReader.read(JSONValue.self, from: bytes, options: options)
        if let flat { self = flat }
    }
}
