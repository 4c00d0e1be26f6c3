// An array's elements write themselves in place. A file of its own because of `Array.span`, which reaches an element
// without copying it and came with the 2025 systems; older ones copy.

extension Array: JSONWritable where Element: JSONWritable {
    @inlinable
    public func write(json: inout JSONWriter) {
        json.literal("[")
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            let elements = span
            for index in elements.indices {
                if index > 0 { json.literal(",") }
                elements[index].write(json: &json)
            }
        } else {
            for index in indices {
                if index > 0 { json.literal(",") }
                self[index].write(json: &json)
            }
        }
        json.literal("]")
    }
}
