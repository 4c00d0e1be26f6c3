// A Swift type with the schema that is expected of it, and values that have to satisfy it.

import BinderyRuntime
import BinderyTools
import Testing

struct SchemaCase: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    let schema: @Sendable () throws -> JSONValue
    /// The JSON of values, as tools write it.
    let samples: @Sendable () throws -> [JSONValue]
    /// Whether the values are read back from their JSON.
    let readsBack: @Sendable () throws -> Bool

    var testDescription: String { name }

    init<Value: Codable & Sendable>(_ samples: Value..., is expected: String) {
        name = String(describing: Value.self)
        self.expected = expected
        schema = { try JSONSchema.of(Value.self) }
        self.samples = { try samples.map { try JSONValue(parsing: ToolCoding.encode($0)) } }
        readsBack = {
            try samples.allSatisfy {
                let bytes = try ToolCoding.encode($0)
                return try ToolCoding.encode(ToolCoding.decode(Value.self, from: bytes)) == bytes
            }
        }
    }

    static let all = scalars + objects + enumerations + containers + handwritten + recursive + described + package
}

struct SchemaTests {
    @Test("There are types of every shape")
    func count() { #expect(SchemaCase.all.count >= 60, "\(SchemaCase.all.count)") }

    @Test("The schema of a type is the expected one", arguments: SchemaCase.all)
    func schema(_ one: SchemaCase) throws {
        let schema = try one.schema()
        #expect(schema == (try JSONValue(parsing: one.expected)), "\(schema)")
        #expect(try one.readsBack())
    }
}
