// Recorded traffic of one kind and one type for it come in: each document is read, written, shuffled and coded otherwise.
// What cannot be read is compared with a list, file by file. Any module's types can be put to this.

import BinderyClient
import BinderyRuntime
import BinderyTestSupport
import Foundation
import Testing

/// A type of a module that is to hold all recorded documents of a kind.
struct Traffic<Value: Codable & JSONReadable & JSONWritable & Equatable> {
    var kind: CorpusKind
    /// Whose; all that there are, unless named.
    var hosts: [String]?
    var tolerance = JSONCoding.Tolerance.strict
    /// How many files there are at least.
    var atLeast: Int
    /// The files that cannot be read, by path, each with its first fault. One that can be read fails the test.
    var exceptions: [String: String] = [:]

    func check(_ equality: EqualAsJSON) throws {
        var counts = (files: 0, documents: 0, issues: 0)
        var faults: [String: String] = [:]
        for host in try hosts ?? corpusHosts(kind) {
            for file in try corpusFiles(kind, host: host) {
                counts.files += 1
                for (place, document) in try documents(of: file, kind) {
                    counts.documents += 1
                    do throws(JSONError) {
                        counts.issues += try checkDocument(document, "\(file.path)\(place)", equality)
                    } catch {
                        let path = error.location?.path.description ?? ""
                        if faults[file.path] == nil { faults[file.path] = "\(place)\(path): \(error.expectation)" }
                    }
                }
            }
        }
        print(
            "corpus \(kind.rawValue) as \(Value.self), \(tolerance): \(counts.files - faults.count) of \(counts.files)",
            "files read, \(counts.documents) documents, \(counts.issues) parts given up")
        #expect(counts.files >= atLeast)
        for path in Set(faults.keys).union(exceptions.keys).sorted() {
            #expect(faults[path] == exceptions[path], "\(path)")
        }
    }

    /// Whatever the order of keys, and whichever way it is coded, a value is the same and comes back equal as JSON.
    @discardableResult
    func checkDocument(_ bytes: [UInt8], _ place: String, _ equality: EqualAsJSON) throws(JSONError) -> Int {
        var issues: [DecodingIssue] = []
        let value: Value = try JSONCoding.decode(from: bytes, tolerance: tolerance, issues: &issues)
        let json: JSONValue = try JSONCoding.decode(from: bytes)
        let encoded = try JSONWriter.bytes(of: value)
        try JSONReader.validate(encoded, options: .init(duplicateKeys: .refused))
        let difference = equality.firstDifference(json, try JSONCoding.decode(from: encoded))
        #expect(difference == nil, "\(place)")
        if issues.isEmpty {
            let coded = try? JSONValue(parsing: [UInt8](JSONEncoder().encode(value)))
            #expect(coded.flatMap { equality.firstDifference(json, $0) } == nil, "\(place), by Codable")
            #expect(coded != nil, "\(place), by Codable")
            #expect((try? JSONDecoder().decode(Value.self, from: Data(bytes))) == value, "\(place), through Codable")
            #expect((try? JSONDecoder().decode(Value.self, from: Data(encoded))) == value, "\(place), back by Codable")
        }
        var numbers = SplitMix(seed: UInt64(bytes.count))
        let shuffled = try JSONWriter.bytes(of: json.shuffled(using: &numbers))
        var again: [DecodingIssue] = []
        #expect(
            try JSONCoding.decode(from: shuffled, tolerance: tolerance, issues: &again) == value, "\(place), shuffled")
        #expect(issues.count == again.count, "\(place), shuffled")
        return issues.count
    }
}

/// The JSON documents of a file: itself, or the events of a stream with their numbers.
func documents(of file: CorpusFile, _ kind: CorpusKind) throws -> [(place: String, bytes: [UInt8])] {
    guard kind == .streams else { return [("", file.bytes)] }
    var parser = ServerSentEventParser()
    parser.feed(file.bytes)
    var events: [ServerSentEvent] = []
    while let event = try parser.next() { events.append(event) }
    if let last = try parser.finish() { events.append(last) }
    #expect(!events.isEmpty, "\(file.path)")
    return events.enumerated().filter { $0.element.text != "[DONE]" }.map { number, event in
        (" event \(number) ", Array(event.data))
    }
}
