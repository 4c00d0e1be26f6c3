// Recorded files come in, decode and are encoded again; what does not come back as it was goes out, unless it is listed.

import BinderyClient
import BinderyRuntime
import Foundation
import Testing

struct RoundTrips {
    /// What counts as equal.
    let comparison: EqualAsJSON
    /// What cannot come back as it was, by path, with the reason.
    let exceptions: [String: String]

    /// Runs files of a kind, and compares what failed with the list of exceptions.
    func check(_ kind: CorpusKind, _ files: [CorpusFile], _ difference: ([UInt8]) throws -> String?) {
        print("corpus \(kind.rawValue): \(files.count) files read")
        #expect(!files.isEmpty)
        for file in files {
            let found: String?
            do { found = try difference(file.bytes) } catch { found = "\(error)" }
            if exceptions[file.path] == nil {
                #expect(found == nil, "\(file.path)")
            } else {
                #expect(found != nil, "\(file.path) is listed as an exception, but comes back whole")
            }
        }
        let listed = exceptions.keys.filter { $0.hasPrefix("\(kind.rawValue)/") }
        #expect(Set(listed).isSubset(of: files.map(\.path)))
    }

    /// What is lost or added on the way through the engine, or through other coders.
    func difference<Value: Codable & JSONReadable & JSONWritable>(
        _ type: Value.Type, _ bytes: [UInt8]
    ) throws -> String? {
        let json = try JSONValue(parsing: bytes)
        let value: Value = try JSONCoding.decode(type, from: bytes)
        if let found = comparison.firstDifference(json, try JSONValue(parsing: JSONWriter.bytes(of: value))) {
            return found
        }
        let coded = try JSONEncoder().encode(JSONDecoder().decode(type, from: Data(bytes)))
        return try comparison.firstDifference(json, JSONValue(parsing: [UInt8](coded))).map { "through Codable: \($0)" }
    }

    /// The same for each event of a stream.
    func differenceInEvents<Value: Codable & JSONReadable & JSONWritable>(
        _ type: Value.Type, _ bytes: [UInt8]
    ) throws -> String? {
        var parser = ServerSentEventParser()
        parser.feed(bytes)
        var events: [ServerSentEvent] = []
        while let event = try parser.next() { events.append(event) }
        if let last = try parser.finish() { events.append(last) }
        guard !events.isEmpty else { return "no events" }
        for (index, event) in events.enumerated() where event.text != "[DONE]" {
            if let found = try difference(type, Array(event.data)) { return "event \(index): \(found)" }
        }
        return nil
    }
}
