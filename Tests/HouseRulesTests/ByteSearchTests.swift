// The standard library's searches of one collection in another are not specialised: over bytes they cost a hundred times as
// much as reading the JSON itself. Where bytes are handled, nobody calls them.

import Foundation
import Testing

@Suite struct ByteSearchTests {
    /// Where bytes of requests and responses pass.
    private static let rooms = ["BinderyRuntime", "BinderyTransport", "BinderyAsyncHTTPClient"]

    @Test func noCollectionIsSearchedForAnother() {
        let search =
            /\.(firstRange\(of:|ranges\(of:|trimmingPrefix\(|replacing\(|split\(separator: \[)/
        let files = Self.rooms.flatMap { SourceTree.files(in: "Sources/" + $0) }
        #expect(files.count > 100)
        for file in files {
            for (number, line) in file.code.enumerated() where line.contains(search) {
                Issue.record(
                    "\(file):\(number + 1) searches in a collection: use JSON/Unsafe/ByteSearch.swift: \(line)")
            }
        }
    }

    /// `bytes.contains(other)` finds this package's own search, since it is the closer match; without it the call would
    /// compile all the same.
    @Test func theOwnSearchIsThere() throws {
        let file = SourceTree.files(in: "Sources/BinderyRuntime/JSON/Unsafe").first {
            $0.path.hasSuffix("ByteSearch.swift")
        }
        let text = try #require(file).text
        #expect(text.contains("extension [UInt8] {") && text.contains("extension ArraySlice<UInt8> {"))
        #expect(text.components(separatedBy: "func contains(_ needle: [UInt8]) -> Bool").count == 3)
    }
}
