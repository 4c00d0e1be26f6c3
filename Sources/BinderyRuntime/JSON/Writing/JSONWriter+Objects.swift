// Objects whose members may all be absent: each member is written with a comma before it, and at the end the first comma
// becomes the brace. So no member needs to know whether another came before.
//
//     let start = json.count
//     if let name { json.literal(",\"name\":"); name.write(json: &json) }
//     json.closeObject(from: start)

extension JSONWriter {
    /// Ends an object whose members were written since `start`, each as `,"key":value`.
    @inlinable @inline(__always)
    public mutating func closeObject(from start: Int) {
        if buffer.count == start {
            buffer.append("{}")
        } else {
            buffer.replace(at: start, with: 0x7B)
            buffer.append(0x7D)
        }
    }

    /// Writes `,"key":` for a key that the generator did not know.
    @inlinable
    public mutating func memberKey(_ key: String) {
        buffer.append(0x2C)
        buffer.append(quoted: key)
        buffer.append(0x3A)
    }

    /// Writes a string.
    @inlinable
    public mutating func string(_ string: String) {
        buffer.append(quoted: string)
    }
}
