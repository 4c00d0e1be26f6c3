// Recorded traffic of every service decodes through the loosest module, read strictly, and encodes to what came in; none
// of the requests that services accepted is refused by its checks.

import BinderyClient
import BinderyRuntime
import CompatibleChat
import Testing

@Suite(.enabled(if: sharedFolder != nil, "BINDERY_SHARED is not set"))
struct CompatibleCorpusTests {
    private let trips: RoundTrips

    init() throws {
        trips = RoundTrips(comparison: try overlaidJSON("compatible"), exceptions: [:])
    }

    @Test func requestsComeBackAndAreNotRefused() throws {
        let files = try corpusFiles(.requests)
        #expect(files.count == 347)
        trips.check(.requests, files) { bytes in
            var validator = Validator()
            try JSONCoding.decode(CreateChatCompletionRequest.self, from: bytes).validate(into: &validator)
            if let violation = validator.violations.first { return violation.description }
            return try trips.difference(CreateChatCompletionRequest.self, bytes)
        }
    }

    @Test func responsesComeBack() throws {
        let files = try corpusFiles(.responses)
        #expect(files.count == 406)
        trips.check(.responses, files) { try trips.difference(CreateChatCompletionResponse.self, $0) }
    }

    @Test func errorsComeBack() throws {
        let files = try corpusFiles(.errors)
        #expect(files.count == 16)
        trips.check(.errors, files) { try trips.difference(ErrorResponse.self, $0) }
    }

    @Test func streamsComeBack() throws {
        let files = try corpusFiles(.streams)
        #expect(files.count == 108)
        trips.check(.streams, files) { try trips.differenceInEvents(CreateChatCompletionStreamResponse.self, $0) }
    }

    /// What recordings do not happen to show: each response with one member taken away, or made null.
    @Test func anyMemberOfAResponseMayBeMissing() throws {
        var tried = 0
        for host in try corpusHosts(.responses) {
            guard let file = try corpusFiles(.responses, host: host).first(where: { $0.bytes.count < 20_000 }) else {
                continue
            }
            for (change, value) in changed(try JSONValue(parsing: file.bytes)) {
                let bytes = try JSONWriter.bytes(of: value)
                let found: String?
                do { found = try trips.difference(CreateChatCompletionResponse.self, bytes) } catch {
                    found = "\(error)"
                }
                // What tells a call of a function from all others.
                if change.contains(".function") { continue }
                #expect(found == nil, "\(file.path) \(change)")
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
