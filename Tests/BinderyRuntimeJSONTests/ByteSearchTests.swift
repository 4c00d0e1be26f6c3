// The search for a run of bytes finds the first place and nothing else, whatever the lengths.

import Testing

@testable import BinderyRuntime

@Suite struct ByteSearchTests {
    @Test(arguments: [1, 2, 3, 7, 16, 17, 64, 70])
    func aRunIsFoundAtEveryPlaceOfEveryLength(length: Int) {
        // The bytes around it are those of the run but for its last, so that places that come near it abound.
        let needle = (0..<length).map { UInt8($0 == length - 1 ? 9 : $0 % 2) }
        for count in 0...200 {
            let hay = (0..<count).map { UInt8($0 % 2) }
            #expect(ByteSearch.offset(of: needle, in: hay[...]) == nil)
            for place in stride(from: 0, through: count - length, by: 1) {
                var bytes = hay
                bytes.replaceSubrange(place..<(place + length), with: needle)
                let found = ByteSearch.offset(of: needle, in: ([5] + bytes + needle)[1...count])
                if found != place { Issue.record("\(length) bytes at \(place) of \(count): \(found ?? -1)") }
            }
        }
    }
}
