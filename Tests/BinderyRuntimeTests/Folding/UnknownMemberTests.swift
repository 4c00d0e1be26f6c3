// Members that no description names: how their texts and arrays grow, by name and place.

import BinderyRuntime
import Testing

@Suite struct UnknownMemberTests {
    private func fold(_ chunks: JSONObject..., in context: FoldContext = .delta) -> JSONObject {
        var all = JSONObject()
        for chunk in chunks { ChunkFold.unknown(&all, chunk, in: context) }
        return all
    }

    @Test(arguments: ["query", "code", "title", "Prompt", "sql"])
    func textsOfADeltaJoin(_ name: String) {
        #expect(fold([name: "SELECT "], [name: ""], [name: "1"]) == [name: "SELECT 1"])
        #expect(fold([name: "whole"], [name: "whole"]) == [name: "whole"])
        #expect(fold(["tool": [name: "a"]], ["tool": [name: "b"]]) == ["tool": [name: "ab"]])
        #expect(fold([name: "a"], [name: "b"], in: .element) == [name: "b"])
        #expect(fold([name: "a"], [name: "b"], in: .chunk) == [name: "b"])
    }

    @Test func piecesOfATextJoinThoughTheyAreEqual() {
        #expect(fold(["output_text": "ha"], ["output_text": "ha"]) == ["output_text": "haha"])
    }

    @Test(arguments: [
        "type", "format", "role", "model", "status", "object", "channel", "signature", "call_id", "mime_type",
        "audio_format", "stop_reason", "image_url", "url", "created_at",
    ])
    func whatIdentifiesOrClassifiesDoesNot(_ name: String) {
        #expect(fold([name: "a"], [name: "b"]) == [name: "b"])
    }

    @Test func anIdStays() {
        #expect(fold(["id": "a"], ["id": "b"]) == ["id": "a"])
    }

    @Test(arguments: [FoldContext.delta, .element, .chunk])
    func anArrayThatComesFirstIsFoldedInItself(_ context: FoldContext) {
        let images: JSONValue = [["index": 1, "n": 1], ["index": 0, "n": 2], ["index": 0, "n": 3]]
        let whole: JSONValue = [["index": 0, "n": 3], ["index": 1, "n": 1]]
        #expect(fold(["images": images], in: context) == ["images": whole])
        #expect(fold(["images": []], ["images": images], in: context) == ["images": whole])
        #expect(fold(["images": nil], ["images": images], in: context) == ["images": whole])
        #expect(fold(["a": ["b": [images]]], in: context) == ["a": ["b": [whole]]])
        var typed: JSONValue? = images
        ChunkFold.foldWithin(&typed, in: context)
        #expect(typed == whole)
        var members: JSONObject = ["images": images, "kept": images]
        ChunkFold.foldWithin(&members, in: context, rules: ["kept": .replace])
        #expect(members == ["images": whole, "kept": images])
    }

    @Test func piecesOfTheFirstArrayJoin() {
        #expect(
            fold(["images": [["index": 0, "data": "a"], ["index": 0, "data": "b"]]])
                == ["images": [["index": 0, "data": "ab"]]])
    }

    /// Nothing says that they are pieces of one.
    @Test func elementsWithoutAnIndexStayAsTheyAre() {
        let sources: JSONValue = [["web": ["url": "u"]], ["web": ["url": "v"]]]
        #expect(fold(["sources": sources]) == ["sources": sources])
    }

    @Test func aTypedValueThatComesFirst() {
        var value: [[String: JSONValue]]? = [["index": 0, "data": "a"], ["index": 0, "data": "b"]]
        ChunkFold.foldWithin(&value, in: .delta)
        #expect(value == [["index": 0, "data": "ab"]])
        var none: [[String: JSONValue]]?
        ChunkFold.json(&none, [["index": 0, "data": "a"], ["index": 0, "data": "b"]], as: "x", in: .delta)
        #expect(none == [["index": 0, "data": "ab"]])
    }
}
