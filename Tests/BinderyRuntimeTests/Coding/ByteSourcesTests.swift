// Wherever a document's bytes stand, and in how many pieces they came, it is read the same; and written into one buffer
// that is used again.

import BinderyRuntime
import Foundation
import Testing

@Suite struct ByteSourcesTests {
    private let text = #"{"model":"m","content":null,"name":["n"],"tag":{"v":[1]},"role":"user"}"#
    private let broken = #"{"model":"m","child":{"model":7}}"#

    @Test func bytesOfAnyKindAreRead() throws {
        let bytes = Array(text.utf8)
        var issues: [DecodingIssue] = []
        func check(_ bytes: some Collection<UInt8>) throws {
            let message: Message = try JSONCoding.decode(from: bytes, tolerance: .tolerant, issues: &issues)
            #expect(message.unknownFields == ["name": ["n"]])
            #expect(throws: JSONError.self) { let _: Message = try JSONCoding.decode(from: bytes) }
        }
        try check(bytes)
        try check((Array("xx".utf8) + bytes)[2...])
        try check(Data(bytes))
        try check(Data(Array("xx".utf8) + bytes)[2...])
        try check(ContiguousArray(bytes))
        try check(AnyCollection(bytes))
        try check(text.utf8)
        try check(Array(bytes.reversed()).reversed())
        #expect(issues.map(\.path.description) == Array(repeating: "name", count: 8))
    }

    @Test func aSpanIsReadWhereItIs() throws {
        let bytes = Array("\n[1, 2.5]".utf8)
        let numbers = try bytes.withUnsafeBytes { try JSONCoding.decode([Double].self, from: $0.bytes) }
        #expect(numbers == [1, 2.5])
        let error = #expect(throws: JSONError.self) {
            try bytes.withUnsafeBytes { try JSONCoding.decode([Int].self, from: $0.bytes) }
        }
        #expect(error?.location?.line == 2)
        #expect(error?.location?.path.description == "[1]")
    }

    @Test func piecesCutAnywhereAreRead() throws {
        let bytes = Array(text.utf8)
        var issues: [DecodingIssue] = []
        let whole: Message = try JSONCoding.decode(from: bytes, tolerance: .tolerant, issues: &issues)
        for cut in bytes.indices {
            let pieces = [Array(bytes[..<cut]), [], Array(bytes[cut...])]
            var found: [DecodingIssue] = []
            #expect(try JSONCoding.decode(joining: pieces, tolerance: .tolerant, issues: &found) == whole)
            #expect(found == issues)
            #expect(throws: JSONError.self) { try JSONCoding.decode(Message.self, joining: pieces) }
        }
        #expect(try JSONCoding.decode(JSONValue.self, joining: [bytes]).description == text)
        #expect(throws: JSONError.self) { try JSONCoding.decode(JSONValue.self, joining: []) }
        let error = #expect(throws: JSONError.self) {
            let bytes = Array(broken.utf8)
            _ = try JSONCoding.decode(Message.self, joining: [Array(bytes[..<5]), Array(bytes[5...])])
        }
        #expect(error?.location?.path.description == "child.model")
    }

    @Test func aWriterIsUsedAgain() throws {
        var writer = JSONWriter()
        for number in [1, 1_000, 2] {
            let value: JSONValue = ["n": .array(Array(repeating: .integer(number), count: number))]
            try writer.write(value)
            #expect(writer.withBytes { $0.byteCount } == writer.count)
            #expect(writer.array() == Array(value.description.utf8))
        }
        #expect(throws: JSONError.self) { try writer.write(Double.nan) }
        try writer.write("after a fault")
        #expect(writer.array() == Array("\"after a fault\"".utf8))
    }
}
