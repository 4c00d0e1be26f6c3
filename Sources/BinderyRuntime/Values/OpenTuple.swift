// What all generated arrays share whose elements have types of their own.

/// An array whose places have names and types of their own, and behind which more elements may stand.
public protocol OpenTuple: JSONReadable, JSONWritable, Codable, Hashable, Sendable {}
