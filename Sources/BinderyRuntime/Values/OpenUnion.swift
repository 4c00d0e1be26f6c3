// What all generated unions share.

/// One of several types, told apart by a look at the JSON. What fits none is kept as the `unknown` case.
public protocol OpenUnion: JSONReadable, JSONWritable, Codable, Hashable, Sendable {
    /// The case that keeps what fits no other.
    static func unknown(_ value: JSONValue) -> Self
}

extension OpenUnion {
    /// An array's element. A tolerant reader makes one whose variant does not fit `unknown`, so that the array stays.
    @inlinable
    public init(element json: inout JSONReader) throws(JSONError) {
        let start = json.mark
        do throws(JSONError) {
            self = try Self(json: &json)
        } catch {
            self = .unknown(try json.givenUpElement(error, from: start))
        }
    }
}
