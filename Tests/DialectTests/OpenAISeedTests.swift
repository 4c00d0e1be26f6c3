// The document of the base's own request: every parameter that it lists is typed.

import BinderyClient
import BinderyRuntime
import OpenAIChat
import Testing

@Suite struct OpenAISeedTests {
    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func everyParameterIsTyped() throws {
        let rows = try SeedDocument("003").rows
        #expect(rows.count == 31)
        for row in rows {
            var fields: JSONObject = ["model": "m", "messages": []]
            if fields[row[0]] == nil { fields[row[0]] = .null }
            let request: CreateChatCompletionRequest = try JSONCoding.decode(
                from: JSONWriter.bytes(of: JSONValue.object(fields)))
            #expect(request.unknownFields.isEmpty, "\(row[0])")
        }
    }
}
