import BinderyRuntime
import Testing

@Suite struct JSONValueTests {
    @Test func literalsOfEveryKind() throws {
        let days = 3
        let value: JSONValue = [
            "null": nil, "bool": true, "int": 3, "double": 2.5, "text": "days: \(days)", "list": [1, "a", nil],
            "object": ["inner": [:]],
        ]
        #expect(value["null"]?.isNull == true)
        #expect(value["bool"]?.bool == true)
        #expect(value["int"]?.int == 3)
        #expect(value["double"]?.double == 2.5)
        #expect(value["text"]?.string == "days: 3")
        #expect(value["list"]?[1]?.string == "a")
        #expect(value["list"]?.array?.count == 3)
        #expect(value["object"]?["inner"]?.object?.isEmpty == true)
        #expect(value["missing"] == nil)
        #expect(value["text"]?["not an object"] == nil)
        #expect(value["list"]?[3] == nil)
        #expect(value["bool"]?.int == nil)
    }
}
