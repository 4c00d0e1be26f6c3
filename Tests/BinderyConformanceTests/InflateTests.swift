// Compressed bytes are read as gzip wrote them; damaged ones, and those that stand for too much, are refused.

import Testing

@testable import BinderyConformance

@Suite struct InflateTests {
    /// gzip's bytes of "hello hello hello hello" and a line end.
    static let hello: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40,
        0x27,
        0xB9, 0x00, 0x00, 0x88, 0x59, 0x0B, 0x18, 0x00, 0x00, 0x00,
    ]

    @Test func gzipIsRead() throws {
        let text = try Inflate.gunzip(Self.hello, limit: 1_000)
        #expect(String(decoding: text, as: UTF8.self) == "hello hello hello hello\n")
    }

    @Test func whatIsTooLongIsRefused() {
        #expect(throws: InflateError(reason: "they expand to more than 10 bytes")) {
            try Inflate.gunzip(Self.hello, limit: 10)
        }
    }

    @Test func everyDamageIsRefusedOrHarmless() throws {
        for index in Self.hello.indices {
            #expect(throws: InflateError.self) { try Inflate.gunzip(Array(Self.hello.prefix(index)), limit: 1_000) }
            var bytes = Self.hello
            bytes[index] ^= 0x55
            _ = try? Inflate.gunzip(bytes, limit: 1_000)
        }
    }

    @Test func base64IsRead() { #expect(Base64.bytes(of: "aGVs\nbG8=") == Array("hello".utf8)) }
}
