// The examples of the documents that the project serves, written in Swift, give the JSON that the documents show.
// What the published schema does not allow waits for the dialects, by name.

import BinderyRuntime
import Foundation
import OpenAIChat
import Testing

@Suite struct SeedExamplesTests {
    @Test(arguments: parameterExamples + callExamples)
    func givesTheJSONShown(_ example: Example) throws {
        #expect(try json(of: example.value) == example.shown)
    }

    /// Examples that the base cannot say, and why; each is a case of a dialect.
    private static let waiting: [String: String] = [
        "001 multi-modal with audio": "an audio_url part",
        "001 with fallback models": "fallback_models steers the client",
        "001 with retries and fallbacks": "retries and fallback_models steer the client",
        "001 timeout": "timeout steers the client",
        "002 response format json_schema with schema": "the schema stands beside the type",
        "002 response format regex": "no such format",
        "002 multimodal content: video and audio": "video_url and audio_url parts",
        "004 create": "fractional logit_bias",
        "004 stream": "fractional logit_bias",
    ]

    /// How many code blocks each document has: typed here, waiting, or not a call (a signature, a read of an answer).
    private static let blocks: [String: (typed: Int, waiting: Int, otherwise: Int)] = [
        "000": (2, 0, 0),
        "001": (28, 4, 1),
        "002": (3, 0, 0),
        "003": (0, 0, 0),
        "004": (0, 2, 0),
    ]

    @Test(.enabled(if: shared != nil, "BINDERY_SHARED is not set"))
    func noExampleIsLeftOut() throws {
        let folder = try #require(Self.shared).appending(path: "seeds")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }
        print("seed documents read: \(files.count)")
        #expect(files.count == Self.blocks.count)
        for file in files {
            let seed = String(file.lastPathComponent.prefix(3))
            let text = try String(contentsOf: file, encoding: .utf8)
            let found = text.components(separatedBy: "```python").count - 1
            let counted = try #require(Self.blocks[seed])
            #expect(found == counted.typed + counted.waiting + counted.otherwise, "examples of \(seed)")
        }
        // Each block that waits is named; so are parts of blocks and single parameters, hence there may be more names.
        for (seed, block) in Self.blocks {
            #expect(Self.waiting.keys.filter { $0.hasPrefix(seed) }.count >= block.waiting, "what waits of \(seed)")
            let typed = (parameterExamples + callExamples).filter { $0.seed == seed }
            #expect(typed.isEmpty == (block.typed == 0), "what is typed of \(seed)")
        }
    }

    private static let shared = ProcessInfo.processInfo.environment["BINDERY_SHARED"].map {
        URL(filePath: $0, directoryHint: .isDirectory)
    }
}
