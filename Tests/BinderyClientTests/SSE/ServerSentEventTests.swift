// The rules of event streams, one by one.

import BinderyClient
import BinderyRuntime
import Testing

@Suite struct ServerSentEventTests {
    private func events(_ text: String) throws -> [ServerSentEvent] {
        try EventSplitting.events([Array(text.utf8)])
    }

    private func data(_ text: String) throws -> [String] {
        try events(text).map(\.text)
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func linesEndInAnyOfThreeWays(_ end: String) throws {
        let text = ["event: a", "data: 1", "", "data: 2", "", ""].joined(separator: end)
        let found = try events(text)
        #expect(found.map(\.text) == ["1", "2"])
        #expect(found.map(\.event) == ["a", ""])
    }

    /// An event of one line is taken whole; what is none, however long, is not.
    @Test(arguments: [1, 15, 16, 31, 32, 33, 100])
    func longEventsAreOfOneLineOrOfSeveral(_ length: Int) throws {
        let long = String(repeating: "x", count: length)
        #expect(try data("data: 1\n\ndata: \(long)\n\ndata:\(long)\n\ndata: 4\n\n") == ["1", long, long, "4"])
        #expect(try data("data: 1\n\ndata: \(long)\rdata: \(long)\n\n") == ["1", "\(long)\n\(long)"])
        #expect(try data("data: 1\n\ndata: \(long)\ndata: \(long)\n\n") == ["1", "\(long)\n\(long)"])
        #expect(try data("data: 1\n\ndata: \(long)\n\r\ndata: 3\n\n") == ["1", long, "3"])
        let named = try events("data: 1\n\nevent: a\ndata: \(long)\n\ndata: \(long)\n\n")
        #expect(named.map(\.event) == ["", "a", ""])
        #expect(throws: ServerSentEventTooLarge(maximumBytes: length)) {
            try EventSplitting.events([Array("data: 1\n\ndata: \(long)x\n\n".utf8)], maximumEventBytes: length)
        }
    }

    @Test func linesOfDataAreJoined() throws {
        #expect(try data("data: a\ndata:\ndata:  b\ndata\n\n") == ["a\n\n b\n"])
    }

    @Test func oneSpaceAfterTheColonIsTaken() throws {
        #expect(try data("data:x\n\ndata: y\n\ndata:  z\n\n") == ["x", "y", " z"])
    }

    @Test func commentsUnknownFieldsAndEmptyLinesMeanNothing() throws {
        #expect(try data(":\n: ping\n\n\n\nfoo: bar\nDATA: no\n data: no\nerror\n\ndata: yes\n\n: bye\n\n") == ["yes"])
    }

    @Test func anEventWithoutDataIsNone() throws {
        let found = try events("event: a\n\nid: 7\n\ndata: x\n\n")
        #expect(found.map(\.text) == ["x"])
        #expect(found[0].event == "", "the type of an event without data is forgotten")
        #expect(found[0].id == "7", "the id is not")
    }

    @Test func emptyDataIsAnEvent() throws {
        #expect(try data("data\n\ndata:\n\n") == ["", ""])
    }

    @Test func aByteOrderMarkAtTheBeginningIsSkipped() throws {
        #expect(try data("\u{FEFF}data: x\n\n") == ["x"])
        #expect(try data("\u{FEFF}\u{FEFF}data: x\n\n") == [])
        #expect(try data("\n\u{FEFF}data: x\n\n") == [])
    }

    @Test func idsLastAndRefuseNull() throws {
        let found = try events("id: 1\ndata: a\n\ndata: b\n\nid: 2\u{0}\ndata: c\n\nid\ndata: d\n\n")
        #expect(found.map(\.id) == ["1", "1", "1", ""])
    }

    @Test func retryTakesDigitsOnly() throws {
        var parser = ServerSentEventParser()
        parser.feed(Array("retry: 1x\nretry: -1\nretry:\n\n".utf8))
        #expect(try parser.next() == nil)
        #expect(parser.retry == nil)
        parser.feed(Array("retry: 2500\nretry: 99999999999999999999\n\n".utf8))
        #expect(try parser.next() == nil)
        #expect(parser.retry == 2500)
    }

    @Test func aLastEventThatNothingClosesIsGivenOut() throws {
        for end in ["", "\n", "\r", "\r\n"] {
            let found = try events("data: 1\n\nevent: e\ndata: 2" + end)
            #expect(found.map(\.text) == ["1", "2"])
            #expect(found.map(\.isClosed) == [true, false])
            #expect(found[1].event == "e")
        }
        #expect(try data("data: 1\n\nevent: e") == ["1"])
        #expect(try data("") == [])
        #expect(try data("data: 1\n\n\r\n") == ["1"])
    }

    @Test func dataMayHoldAnyBytes() throws {
        var bytes = Array("data: ".utf8)
        bytes += [0x00, 0xFF, 0xC3, 0x28, 0x0A, 0x0A]
        #expect(try EventSplitting.events([bytes]).map { Array($0.data) } == [[0x00, 0xFF, 0xC3, 0x28]])
    }

    @Test func whatIsTooLargeIsRefused() throws {
        func parse(_ pieces: [String]) throws -> [ServerSentEvent] {
            try EventSplitting.events(pieces.map { Array($0.utf8) }, maximumEventBytes: 20)
        }
        #expect(try parse(["data: 12345678901234\n\n", "data: 12345678901234\n\n"]).count == 2)
        #expect(throws: ServerSentEventTooLarge(maximumBytes: 20)) {
            try parse(["data: 123456789012345678901\n\n"])
        }
        #expect(throws: ServerSentEventTooLarge(maximumBytes: 20)) {
            try parse(["data: 1234567890\n", "data: 12345", "67890\n\n"])
        }
        #expect(throws: ServerSentEventTooLarge(maximumBytes: 20), "a line that never ends") {
            try parse([": 1234567890", "1234567890", "1234567890"])
        }
    }
}
