// What comes first in a stream is folded as what comes later: pieces of one element may stand in one chunk.

import BinderyRuntime
import CompatibleChat
import Testing

private typealias Chunk = CompatibleChat.CreateChatCompletionStreamResponse
private typealias Whole = CompatibleChat.CreateChatCompletionResponse

@Suite struct FirstChunkTests {
    /// The whole response of chunks, as JSON, and their events.
    private func fold(_ chunks: [JSONValue]) throws -> (whole: JSONValue, events: [Chunk.StreamEvent]) {
        var accumulator = Whole.Accumulator()
        var progress = EventProgress()
        var events: [Chunk.StreamEvent] = []
        for chunk in chunks {
            var issues: [DecodingIssue] = []
            var chunk = try JSONCoding.decode(
                Chunk.self, from: JSONCoding.encode(chunk), tolerance: .tolerant, issues: &issues)
            accumulator.add(keeping: &chunk)
            let merged = try #require(accumulator.merged)
            Chunk.events(of: chunk, in: merged, &progress) { events.append($0) }
        }
        let merged = try #require(accumulator.merged)
        Chunk.endings(of: merged, isOver: true, &progress) { events.append($0) }
        return (try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(accumulator.finish())), events)
    }

    private let pieces: JSONValue = [
        "id": "c",
        "choices": [
            [
                "index": 0, "finish_reason": "tool_calls",
                "delta": [
                    "role": "assistant",
                    "tool_calls": [
                        [
                            "index": 0, "id": "a", "type": "function",
                            "function": ["name": "f", "arguments": ""],
                        ],
                        ["index": 0, "function": ["arguments": "{}"]],
                    ],
                ],
            ]
        ],
    ]

    @Test func piecesOfACallInOneChunk() throws {
        let call: JSONValue = [
            "id": "a", "type": "function", "function": ["name": "f", "arguments": "{}"],
        ]
        func part(_ id: String?, _ name: String?, _ arguments: String) -> ChatCompletionMessageToolCallChunk {
            .init(index: 0, id: id, type: .function, function: .init(name: name, arguments: arguments))
        }
        for chunks in [[pieces], [["id": "", "choices": []], pieces]] {
            let (whole, events) = try fold(chunks)
            #expect(whole["choices"]?[0]?["message"]?["tool_calls"] == [call])
            #expect(
                events == [
                    .toolCallStarted(part("a", "f", ""), toolCall: 0, choice: 0),
                    .toolCallArguments("{}", toolCall: 0, choice: 0),
                    .toolCallDone(part("a", "f", "{}"), toolCall: 0, choice: 0),
                    .finishReason(.toolCalls, choice: 0),
                ])
        }
    }

    @Test func elementsStandInOrder() throws {
        let choices: JSONValue = [
            ["index": 2, "delta": ["content": "c"]],
            [
                "index": 0,
                "delta": [
                    "tool_calls": [
                        ["index": 1, "id": "b", "function": ["name": "g", "arguments": "1"]],
                        ["index": 0, "id": "a", "function": ["name": "f", "arguments": "0"]],
                    ]
                ],
            ],
            ["index": 1, "delta": ["content": "b"]],
        ]
        let whole = try fold([["choices": choices]]).whole
        #expect(whole["choices"]?.array?.map { $0["index"] } == [0, 1, 2])
        #expect(whole["choices"]?[0]?["message"]?["tool_calls"]?.array?.map { $0["id"] } == ["a", "b"])
    }

    @Test func piecesOfAChoiceInOneChunk() throws {
        let (whole, events) = try fold([
            [
                "choices": [
                    ["index": 0, "delta": ["content": "He", "images": [["index": 0, "data": "A"]]]],
                    ["index": 0, "delta": ["content": "y", "images": [["index": 0, "data": "B"]]]],
                ]
            ]
        ])
        #expect(
            whole == [
                "choices": [
                    ["index": 0, "message": ["content": "Hey", "images": [["index": 0, "data": "AB"]]]]
                ]
            ])
        #expect(
            events == [.content("He", choice: 0), .content("y", choice: 0), .contentDone("Hey", choice: 0)])
    }

    /// All choices of a recorded stream in a single chunk make what they make one by one.
    @Test(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
    func aRecordedStreamInOneChunk() throws {
        var count = 0
        for file in try corpusFiles(.streams) {
            let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            let choices = lines.filter { $0.hasPrefix("data:") }.compactMap { line in
                (try? JSONValue(parsing: Array(line.dropFirst(5).utf8)))?["choices"]?.array
            }
            guard !choices.allSatisfy(\.isEmpty) else { continue }
            count += 1
            let one = try fold([["choices": .array(choices.flatMap { $0 })]]).whole
            let all = try fold(choices.map { ["choices": .array($0)] }).whole
            #expect(one == all, "\(file.path)")
        }
        #expect(count > 0)
        print("corpus streams: \(count) files folded in one chunk each")
    }
}
