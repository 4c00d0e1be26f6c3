// The buffer that code is written into is a value: what is appended to one copy is in no other.

import Testing

@testable import BinderySwift

@Suite struct ByteBufferTests {
    @Test func itHoldsWhatIsAppended() {
        var buffer = ByteBuffer()
        #expect(buffer.isEmpty && buffer.array.isEmpty)
        var expected: [UInt8] = []
        for number in 0..<500 {
            buffer.append(contentsOf: String(number).utf8)
            expected += String(number).utf8
            buffer.append(UInt8(number % 256))
            expected.append(UInt8(number % 256))
            buffer.append(7, times: number % 5)
            expected += Array(repeating: 7, count: number % 5)
            buffer.append(contentsOf: expected[..<(number % 3)])
            expected += expected[..<(number % 3)]
        }
        #expect(buffer.array == expected)
        #expect(buffer.count == expected.count)
        buffer.removeLast(expected.count - 2)
        #expect(buffer.array == [48, 0])
    }

    @Test func aCopyKeepsItsBytes() {
        var one = ByteBuffer(capacity: 100)
        one.append(contentsOf: [1, 2, 3])
        var other = one
        one.append(4)
        other.append(5)
        other.removeLast(2)
        other.append(6)
        #expect(one.array == [1, 2, 3, 4])
        #expect(other.array == [1, 2, 6])
    }
}
