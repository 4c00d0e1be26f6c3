// Whole responses cut into chunks in any way: folding gives the response back.

import BinderyClient
import BinderyRuntime
import BinderyTestSupport
import CompatibleChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct FoldingPropertyTests {
    @Test func foldingGivesTheResponseBack() throws {
        var random = SplitMix(seed: 11)
        var count = 0
        for file in try corpusFiles(.responses) {
            guard let whole = try? JSONCoding.decode(CreateChatCompletionResponse.self, from: file.bytes),
                let choices = whole.choices, choices.contains(where: { $0.message != nil })
            else { continue }
            let tree = try JSONCoding.decode(JSONValue.self, from: file.bytes).withoutCallIndices
            count += 1
            for _ in 0..<4 {
                var accumulator = CreateChatCompletionResponse.Accumulator()
                for chunk in Cutter(random: random).chunks(of: tree) {
                    accumulator.add(
                        try JSONCoding.decode(
                            CreateChatCompletionStreamResponse.self, from: JSONCoding.encode(chunk)))
                }
                random = SplitMix(seed: random.next())
                let folded = try JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(accumulator.finish()))
                let differences = FoldingPeer.differences(folded, tree, at: "")
                #expect(differences.isEmpty, "\(file.path): \(differences)")
            }
        }
        #expect(count > 0)
        print("corpus responses: \(count) cut into chunks and folded")
    }
}

/// Cuts a whole response into chunks at random: texts anywhere, choices and tool calls interleaved.
private struct Cutter {
    var random: SplitMix

    func chunks(of whole: JSONValue) -> [JSONValue] {
        var cutter = self
        var head = whole
        head["choices"] = []
        head["usage"] = nil
        head["object"] = whole["object"].map { $0 == "chat.completion" ? "chat.completion.chunk" : $0 }
        var rows = (whole["choices"]?.array ?? []).enumerated().map { cutter.pieces(of: $1, index: $0) }
        var chunks: [JSONValue] = []
        while let row = rows.indices.filter({ !rows[$0].isEmpty }).randomElement(using: &cutter.random) {
            var chunk = head
            chunk["choices"] = .array([rows[row].removeFirst()])
            chunks.append(chunk)
        }
        if let usage = whole["usage"] {
            var chunk = head
            chunk["usage"] = usage
            chunks.append(chunk)
        }
        return chunks
    }

    /// The pieces of a choice: its deltas, and last what else it has.
    private mutating func pieces(of choice: JSONValue, index: Int) -> [JSONValue] {
        var deltas: [JSONValue] = []
        var rest: JSONValue = [:]
        for (name, value) in choice["message"]?.object ?? [:] {
            if let text = value.string, ["content", "refusal", "reasoning", "reasoning_content"].contains(name) {
                deltas += cut(text).map { [name: .string($0)] }
            } else if name == "tool_calls", let calls = value.array {
                deltas += callDeltas(calls)
            } else {
                rest[name] = value
            }
        }
        var first: JSONValue = [:]
        first["index"] = choice["index"] ?? .integer(index)
        var last = choice
        last["message"] = nil
        last["index"] = first["index"]
        last["delta"] = rest
        return deltas.map { delta in
            var piece = first
            piece["delta"] = delta
            return piece
        } + [last]
    }

    private mutating func callDeltas(_ calls: [JSONValue]) -> [JSONValue] {
        var rows = calls.enumerated().map { index, call -> [JSONValue] in
            var begin = call
            begin["index"] = .integer(index)
            guard let arguments = call["function"]?["arguments"]?.string else { return [begin] }
            begin["function"]?["arguments"] = ""
            return [begin]
                + cut(arguments).map { ["index": .integer(index), "function": ["arguments": .string($0)]] }
        }
        var deltas: [JSONValue] = []
        while let row = rows.indices.filter({ !rows[$0].isEmpty }).randomElement(using: &random) {
            deltas.append(["tool_calls": .array([rows[row].removeFirst()])])
        }
        return deltas
    }

    private mutating func cut(_ text: String) -> [String] {
        guard !text.isEmpty else { return [""] }
        var pieces: [String] = []
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            let length = Int.random(in: 1...24, using: &random)
            pieces.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return pieces
    }
}

extension JSONValue {
    /// A whole response has no index of a tool call by the description; some servers write one all the same.
    fileprivate var withoutCallIndices: JSONValue {
        var whole = self
        for choice in (whole["choices"]?.array ?? []).indices {
            for call in (whole["choices"]?[choice]?["message"]?["tool_calls"]?.array ?? []).indices {
                whole["choices"]?[choice]?["message"]?["tool_calls"]?[call]?["index"] = nil
            }
        }
        return whole
    }
}
