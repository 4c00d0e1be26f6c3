// Recorded requests of the base's own service come in; none that it accepted may be refused by its module's checks.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import OpenAIChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct ValidationCorpusTests {
    /// What breaks a bound of the description, by path, with the bounds.
    private static let exceptions: [String: [String]] = [:]

    @Test func requestsAreNotRefused() throws {
        let files = try corpusFiles(.requests, host: "api.openai.com")
        #expect(!files.isEmpty)
        for file in files {
            let request: OpenAIChat.CreateChatCompletionRequest = try JSONCoding.decode(from: file.bytes)
            var validator = Validator()
            request.validate(into: &validator)
            let found = validator.violations.map(\.description)
            #expect(found == Self.exceptions[file.path, default: []], "\(file.path)")
        }
        print("corpus requests/api.openai.com: \(files.count) files checked")
    }

    /// Whatever some service takes, the module for all of them does not hold against it.
    @Test func noRequestOfAnyHostBreaksABoundOfTheCompatibleModule() throws {
        let files = try corpusFiles(.requests)
        #expect(files.count > 100)
        for file in files {
            let request: CompatibleChat.CreateChatCompletionRequest = try JSONCoding.decode(from: file.bytes)
            var validator = Validator()
            request.validate(into: &validator)
            #expect(validator.violations.isEmpty, "\(file.path): \(validator.violations)")
        }
        print("corpus requests: \(files.count) files checked")
    }
}
