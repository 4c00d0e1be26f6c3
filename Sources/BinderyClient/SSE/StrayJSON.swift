// Lines of an event stream that are no field in, JSON that stands in them out: some servers write an error so, without `data:`.

/// Collects the lines of one JSON object or array, which may be written over several.
struct StrayJSON: Sendable {
    private static let maximumBytes = 64 << 10

    private var text: ArraySlice<UInt8>?
    /// How many brackets are open.
    private var depth = 0

    /// Adds a line.
    /// - Returns: the whole text, where this line ends it.
    mutating func add(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        if var lines = text {
            text = nil  // so that the lines are not copied
            guard lines.count + line.count < Self.maximumBytes else { return nil }
            lines.append(0x0A)
            lines.append(contentsOf: line)
            text = lines
        } else {
            guard let first = line.first(where: { !$0.isJSONSpace }), first == 0x7B || first == 0x5B else { return nil }
            text = line
            depth = 0
        }
        depth += Self.change(in: line)
        guard depth <= 0 else { return nil }
        defer { text = nil }
        return text
    }

    /// Forgets a text that has not ended.
    mutating func reset() { text = nil }

    /// How many brackets more a line opens than it closes. A string of JSON ends in its line.
    private static func change(in line: ArraySlice<UInt8>) -> Int {
        var change = 0
        var isInString = false
        var isEscaped = false
        for byte in line {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch byte {
            case 0x5C: isEscaped = isInString
            case 0x22: isInString.toggle()
            case 0x7B, 0x5B: if !isInString { change += 1 }
            case 0x7D, 0x5D: if !isInString { change -= 1 }
            default: break
            }
        }
        return change
    }
}
