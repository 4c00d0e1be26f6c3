// Compressed bytes are read as gzip wrote them, and damaged ones are refused.

import Testing

@testable import BinderyConformance

@Suite struct InflateTests {
    /// `gzip -9n` of "hello hello hello hello\n".
    static let hello: [UInt8] = [
        0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x27, 0xB8, 0, 0x00,
    ]

    @Test func truncatedBytesAreRefused() {
        #expect(throws: InflateError.self) { try Inflate.gunzip(Array(Self.hello.prefix(14)), limit: 1_000) }
    }

    @Test func base64IsRead() { #expect(Base64.bytes(of: "aGVs\nbG8=") == Array("hello".utf8)) }
}
