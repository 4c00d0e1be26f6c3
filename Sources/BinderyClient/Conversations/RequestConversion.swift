// A request in the form of another operation that takes nearly the same.

import BinderyRuntime

extension JSONWritable {
    /// The same in the form of another type, by way of its JSON: for generated code, where one operation responds whole and
    /// another in chunks, each with a request of its own.
    ///
    /// - `members`: Members that the other type has a value of its own for; whatever this one says of them goes.
    /// - Throws: `JSONError` where the other type does not take a member as it is.
    public func converted<Other: JSONReadable>(
        to type: Other.Type, setting members: JSONObject
    ) throws -> Other {
        guard case .object(var object) = try JSONValue(parsing: JSONCoding.encode(self)).content else {
            return try JSONCoding.decode(type, from: JSONCoding.encode(self))
        }
        for (name, value) in members { object[name] = value }
        return try JSONCoding.decode(type, from: JSONCoding.encode(object))
    }
}
