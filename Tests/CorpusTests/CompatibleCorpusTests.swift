// Recorded traffic of every service decodes through the loosest module, read strictly, and encodes to what came in; none
// of the requests that services accepted is refused by its checks.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct CompatibleCorpusTests {
    private let equality: EqualAsJSON

    init() throws { equality = try overlaidJSON("compatible") }

    @Test func requestsComeBack() throws {
        try Traffic<CreateChatCompletionRequest>(kind: .requests, atLeast: 347).check(equality)
    }

    @Test func requestsAreNotRefused() throws {
        let files = try corpusFiles(.requests)
        print("corpus requests: \(files.count) files read")
        #expect(files.count >= 347)
        for file in files {
            var validator = Validator()
            try JSONCoding.decode(CreateChatCompletionRequest.self, from: file.bytes).validate(into: &validator)
            #expect(validator.violations.isEmpty, "\(file.path)")
        }
    }

    @Test func responsesComeBack() throws {
        try Traffic<CreateChatCompletionResponse>(kind: .responses, atLeast: 406).check(equality)
    }

    @Test func errorsComeBack() throws {
        try Traffic<ErrorResponse>(kind: .errors, atLeast: 16).check(equality)
    }

    @Test func streamsComeBack() throws {
        try Traffic<CreateChatCompletionStreamResponse>(kind: .streams, atLeast: 108).check(equality)
    }

    /// What recordings do not happen to show: each response with one member taken away, or made null.
    @Test func anyMemberOfAResponseMayBeMissing() throws {
        let traffic = Traffic<CreateChatCompletionResponse>(kind: .responses, atLeast: 406)
        var tried = 0
        for host in try corpusHosts(.responses) {
            guard let file = try corpusFiles(.responses, host: host).first(where: { $0.bytes.count < 20_000 }) else {
                continue
            }
            for (change, value) in changed(try JSONValue(parsing: file.bytes)) {
                let bytes = try JSONWriter.bytes(of: value)
                // What tells a call of a function from all others.
                if change.contains(".function") { continue }
                let place = "\(file.path) \(change)"
                #expect(throws: Never.self, "\(place)") { try traffic.checkDocument(bytes, place, equality) }
                tried += 1
            }
        }
        print("responses with a member missing or null: \(tried)")
        #expect(tried > 500)
    }

    private func changed(_ value: JSONValue, _ path: String = "$") -> [(String, JSONValue)] {
        if let array = value.array {
            return array.indices.prefix(1).flatMap { index in
                changed(array[index], "\(path)[\(index)]").map { place, element in
                    var copy = array
                    copy[index] = element
                    return (place, .array(copy))
                }
            }
        }
        guard let object = value.object else { return [] }
        return object.flatMap { key, member -> [(String, JSONValue)] in
            var without = object
            without[key] = nil
            var nulled = object
            nulled[key] = .null
            let deeper = changed(member, "\(path).\(key)").map { place, inner -> (String, JSONValue) in
                var copy = object
                copy[key] = inner
                return (place, .object(copy))
            }
            return [("without \(path).\(key)", .object(without)), ("null \(path).\(key)", .object(nulled))] + deeper
        }
    }
}
