// The examples of the documents that the project serves, written in Swift, give the JSON that the documents show. Here are
// those that the base can say; Tests/DialectTests has every one of them, each in its provider's module.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite struct SeedExamplesTests {
    @Test(arguments: parameterExamples + callExamples)
    func givesTheJSONShown(_ example: Example) throws {
        #expect(try json(of: example.value) == example.shown)
    }
}
