// Refuses a text in which an object names a key twice; a walk of its own, so that those who allow it pay nothing.

extension JSONReader {
    /// Walks over the whole value and returns to its start. An error of another kind is thrown as it comes up.
    @usableFromInline @inline(never)
    mutating func refuseDuplicateKeys() throws(JSONError) {
        let begin = mark
        skipSpace()
        // The keys of each open object; nil for an array.
        var open: [Set<String>?] = []
        repeat {
            if let keys = open.last, keys != nil {
                guard let key = try nextKey() else {
                    open.removeLast()
                    try leaveValue(in: &open)
                    continue
                }
                if open[open.count - 1]?.insert(string(key)).inserted == false { throw duplicate(key) }
            }
            switch peekKind {
            case .object:
                try enterObject()
                open.append([])
            case .array where try enterArray():
                open.append(nil)
            case .array:
                try leaveValue(in: &open)
            default:
                try skipValue()
                try leaveValue(in: &open)
            }
        } while !open.isEmpty
        rewind(to: begin)
    }

    /// Goes past what stands behind a value: commas, and the ends of arrays.
    private mutating func leaveValue(in open: inout [Set<String>?]) throws(JSONError) {
        while let container = open.last {
            if container != nil { return try comma() }
            if try nextElement() { return }
            open.removeLast()
        }
    }
}
