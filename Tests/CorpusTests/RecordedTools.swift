// The recorded traffic comes in; the tools and formats that requests offer go out, with the calls and answers that they got.

import BinderyRuntime
import Foundation

/// A schema of a recorded request, and the texts that models wrote after it.
struct RecordedSchema {
    /// nil for a format of responses.
    var tool: String?
    var schema: JSONValue
    /// The first request that has it.
    var path: String
    var answers: [RecordedAnswer] = []
}

/// A text that a model wrote. One whose request is not known stands with each schema that it may be after.
struct RecordedAnswer: Hashable {
    var text: String
    var path: String
}

/// Calls belong to the tools of their own request where they stand in one, else to those of that name in the same recording,
/// else to those of the same host.
struct RecordedTools {
    private(set) var schemas: [RecordedSchema] = []
    /// Tools with their function in a form of one service's own.
    private(set) var otherTools = 0
    /// Calls of functions that no request offers.
    private(set) var strayCalls: [String] = []
    private var places: [String: Int] = [:]
    /// By recording, by tool's name: its schemas; those of formats under "".
    private var offered: [String: [String: Set<Int>]] = [:]
    private let recordings: [String: String]

    init() throws {
        recordings = try Self.readRecordings()
        var past: [(name: String, text: String, place: Int?, path: String)] = []
        for file in try corpusFiles(.requests) {
            guard let request = try? JSONCoding.decode(JSONValue.self, from: file.bytes) else { continue }
            var own: [String: Int] = [:]
            for tool in request["tools"]?.array ?? [] {
                guard let function = tool["function"], let name = function["name"]?.string else {
                    otherTools += 1
                    continue
                }
                own[name] = add(tool: name, function["parameters"] ?? ["type": "object", "properties": [:]], file.path)
            }
            if let format = request["response_format"], let schema = format["json_schema"]?["schema"] {
                _ = add(tool: nil, schema, file.path)
            }
            for message in request["messages"]?.array ?? [] {
                past += Self.calls(in: message).map { ($0.name, $0.text, own[$0.name], file.path) }
            }
        }
        for call in past { answer(call.name, call.text, at: call.place, call.path) }
        for file in try corpusFiles(.responses) {
            guard let response = try? JSONCoding.decode(JSONValue.self, from: file.bytes) else { continue }
            for choice in response["choices"]?.array ?? [] {
                guard let message = choice["message"] else { continue }
                for call in Self.calls(in: message) { answer(call.name, call.text, at: nil, file.path) }
                if let text = message["content"]?.string, isFormatted(file.path), text.first == "{" {
                    answer("", text, at: nil, file.path)
                }
            }
        }
        for file in try corpusFiles(.streams) {
            for call in Self.calls(inStream: file.bytes) { answer(call.name, call.text, at: nil, file.path) }
        }
    }

    private mutating func add(tool: String?, _ schema: JSONValue, _ path: String) -> Int {
        let key = (tool ?? "") + "\n" + String(decoding: (try? JSONCoding.encode(schema)) ?? [], as: UTF8.self)
        let place = places[key] ?? schemas.count
        if place == schemas.count {
            schemas.append(RecordedSchema(tool: tool, schema: schema, path: path))
            places[key] = place
        }
        // A body that several recordings have stands in the folder once.
        for group in [recordings[path] ?? path, Self.host(of: path)] {
            offered[group, default: [:]][tool ?? "", default: []].insert(place)
        }
        return place
    }

    private mutating func answer(_ name: String, _ text: String, at place: Int?, _ path: String) {
        let recording = offered[recordings[path] ?? path]?[name]
        let found = place.map { [$0] } ?? recording ?? offered[Self.host(of: path)]?[name] ?? []
        if found.isEmpty { strayCalls.append("\(path): \(name)") }
        for place in found { schemas[place].answers.append(RecordedAnswer(text: text, path: path)) }
    }

    private static func host(of path: String) -> String {
        path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }

    /// Whether the recording has one format alone, so that its answers are of that.
    private func isFormatted(_ path: String) -> Bool { offered[recordings[path] ?? path]?[""]?.count == 1 }

    private static func calls(in message: JSONValue) -> [(name: String, text: String)] {
        (message["tool_calls"]?.array ?? []).compactMap { call in
            guard let function = call["function"], let name = function["name"]?.string else { return nil }
            return (name, function["arguments"]?.string ?? "")
        }
    }

    /// Pieces of a call have its index; those without one have its identifier, or come whole.
    private static func calls(inStream bytes: [UInt8]) -> [(name: String, text: String)] {
        var calls: [(key: String, name: String, text: String)] = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("data:") {
            guard let chunk = try? JSONValue(parsing: String(line.dropFirst(5))) else { continue }
            for choice in chunk["choices"]?.array ?? [] {
                for piece in choice["delta"]?["tool_calls"]?.array ?? [] {
                    let id = piece["id"]?.string ?? ""
                    let key = "\(choice["index"]?.int ?? 0) \(piece["index"]?.int.map(String.init) ?? id)"
                    let name = piece["function"]?["name"]?.string ?? ""
                    let text = piece["function"]?["arguments"]?.string ?? ""
                    if let known = calls.lastIndex(where: { $0.key == key }) {
                        if calls[known].name.isEmpty { calls[known].name = name }
                        calls[known].text += text
                    } else {
                        calls.append((key, name, text))
                    }
                }
            }
        }
        return calls.map { ($0.name, $0.text) }
    }

    /// By file, the recording that it is of.
    private static func readRecordings() throws -> [String: String] {
        guard let sharedFolder else { return [:] }
        let index = try String(contentsOf: sharedFolder.appending(path: "corpus/INDEX.tsv"), encoding: .utf8)
        return Dictionary(
            index.split(separator: "\n").map { line in
                let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                return (parts[0], parts.count > 3 ? parts[1] + "/" + parts[3] : parts[0])
            }, uniquingKeysWith: { first, _ in first })
    }
}
