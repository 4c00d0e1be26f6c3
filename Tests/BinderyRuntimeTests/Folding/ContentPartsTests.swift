// A content that is told as complete: its parts as the whole response has them.

import BinderyRuntime
import Testing

@Suite struct ContentPartsTests {
    @Test func neighboursOfTextAreOnePart() {
        let content: JSONValue? = [
            ["type": "text", "text": "Hel"], ["type": "text", "text": "lo"],
            ["type": "image_url", "image_url": ["url": "u"]],
            ["type": "text", "text": "!"],
        ]
        let whole: JSONValue = [
            ["type": "text", "text": "Hello"], ["type": "image_url", "image_url": ["url": "u"]],
            ["type": "text", "text": "!"],
        ]
        #expect(ChunkFold.whole(content) == whole)
        #expect(ChunkFold.whole(content?.array) == whole.array)
    }

    @Test func anythingElseStaysAsItIs() {
        for content: JSONValue in ["text", [], [1, 2], [["a": 1], ["a": 2]], ["type": "text"]] {
            #expect(ChunkFold.whole(content as JSONValue?) == content)
        }
        #expect(ChunkFold.whole("a") == "a")
        #expect(ChunkFold.whole("" as String?) == nil)
        #expect(ChunkFold.whole(nil as JSONValue?) == nil)
    }
}
