// The JSON Schema of a Swift type.

import BinderyRuntime
import Synchronization

/// JSON Schemas of Swift types.
public enum JSONSchema {
    /// The JSON Schema (draft 2020-12) that the JSON of a type satisfies. It is found once for each type and kept.
    ///
    /// A ``SchemaProviding`` type gives its own. Any other type is told from its `init(from:)`, which is called with a
    /// decoder that writes down what it is asked for and gives made-up values. So the schema has
    /// - the members by the names of their coding keys, in the order in which they are decoded; those read with
    ///   `decodeIfPresent` (optional properties) or after `contains` are not `required`, and no others are allowed;
    /// - the raw values of an enumeration that is `RawRepresentable` and `CaseIterable`;
    /// - `format` for `Date`, `URL` and `UUID`, `contentEncoding` for `Data`, the range of integers of up to 32 bits;
    /// - a definition in `$defs` for an object that holds itself, or that is used in several places.
    ///
    /// ``SchemaDescribed`` adds descriptions and bounds.
    ///
    /// Where `init(from:)` takes one of several forms, the schema has the first one that it tries. Where it throws at a
    /// made-up value, others are tried. A failing precondition cannot be caught: it ends the program.
    /// - Throws: what the schema cannot be told of, where it stands, and what to write.
    public static func of<Value: Decodable>(_ type: Value.Type) throws(SchemaError) -> JSONValue {
        if let type = Value.self as? any SchemaProviding.Type { return type.jsonSchema }
        let id = ObjectIdentifier(type)
        if let known = cache.withLock({ $0[id] }) { return try known.get() }
        let found: Result<JSONValue, SchemaError>
        do throws(SchemaError) {
            found = .success(try probed(type))
        } catch {
            found = .failure(error)
        }
        cache.withLock { $0[id] = found }
        return try found.get()
    }

    private static let cache = Mutex<[ObjectIdentifier: Result<JSONValue, SchemaError>]>([:])

    private static func probed<Value: Decodable>(_ type: Value.Type) throws(SchemaError) -> JSONValue {
        let probe = Probe()
        let shape = try probe.shape(of: type)
        var writer = SchemaWriter(definitions: probe.definitions, root: String(reflecting: type))
        return try writer.document(shape)
    }
}
