// Compressed bytes (RFC 1950, 1951, 1952: zlib, deflate, gzip) → the bytes that they stand for. Own code, and not zlib's, since
// whoever uses the build plugin builds this tool, and shall need no further C library for it. The result is bounded.

/// Why compressed bytes stand for nothing.
package struct InflateError: Error, Hashable {
    package let reason: String
}

package struct Inflate {
    private let bytes: [UInt8]
    private var position: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []
    private let limit: Int

    /// - Parameter limit: how many bytes the result may have; what stands for more is an error.
    package static func gunzip(_ bytes: [UInt8], limit: Int) throws(InflateError) -> [UInt8] {
        var start = 0
        var result: [UInt8] = []
        repeat {
            start = try endOfGzipHeader(bytes, from: start)
            var inflate = Inflate(bytes, from: start, limit: limit - result.count)
            try inflate.run()
            result += inflate.output
            start = inflate.endOfData + 8
            guard start <= bytes.count else { throw InflateError(reason: "the bytes end before their checksum") }
            guard checksum(inflate.output) == little(bytes, at: start - 8) else {
                throw InflateError(reason: "the checksum is another")
            }
            // Several members may follow one another; what is no member is padding.
        } while start + 2 <= bytes.count && bytes[start] == 0x1F && bytes[start + 1] == 0x8B
        return result
    }

    /// `deflate` of HTTP: with zlib's two bytes before it, or, as some servers send it, without.
    package static func inflate(_ bytes: [UInt8], limit: Int) throws(InflateError) -> [UInt8] {
        let isWrapped =
            bytes.count > 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
            && bytes[1] & 0x20 == 0
        var inflate = Inflate(bytes, from: isWrapped ? 2 : 0, limit: limit)
        try inflate.run()
        return inflate.output
    }

    package static func isGzip(_ bytes: [UInt8]) -> Bool {
        bytes.count > 10 && bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8
    }

    private init(_ bytes: [UInt8], from start: Int, limit: Int) {
        self.bytes = bytes
        position = start
        self.limit = limit
    }

    private static func endOfGzipHeader(_ bytes: [UInt8], from start: Int) throws(InflateError) -> Int {
        let short = InflateError(reason: "the bytes end within gzip's header")
        guard start + 10 <= bytes.count else { throw short }
        guard bytes[start] == 0x1F, bytes[start + 1] == 0x8B, bytes[start + 2] == 8 else {
            throw InflateError(reason: "these bytes are no gzip")
        }
        let flags = bytes[start + 3]
        var position = start + 10
        if flags & 0x04 != 0 {
            guard position + 2 <= bytes.count else { throw short }
            position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
        }
        for flag in [0x08, 0x10] as [UInt8] where flags & flag != 0 {
            guard position < bytes.count, let end = bytes[position...].firstIndex(of: 0) else { throw short }
            position = end + 1
        }
        if flags & 0x02 != 0 { position += 2 }
        guard position <= bytes.count else { throw short }
        return position
    }

    private static func little(_ bytes: [UInt8], at start: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
    }

    /// CRC-32 as gzip computes it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { checksumTable[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
    }

    private static let checksumTable: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    /// Where the bytes after the data begin; what was read ahead is given back.
    private var endOfData: Int { position - bitCount / 8 }

    // MARK: Blocks

    private mutating func run() throws(InflateError) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try stored()
            case 1: try coded(HuffmanTable.fixedLengths, HuffmanTable.fixedDistances)
            case 2:
                let (lengths, distances) = try tables()
                try coded(lengths, distances)
            default: throw InflateError(reason: "a block has an unknown type")
            }
        }
    }

    private mutating func stored() throws(InflateError) {
        _ = try take(bitCount % 8)
        let count = Int(try take(16))
        guard try take(16) ^ 0xFFFF == UInt32(count) else { throw InflateError(reason: "a block's length is damaged") }
        for _ in 0..<count { try put(UInt8(try take(8))) }
    }

    private static let lengthBases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]

    private mutating func coded(_ lengths: HuffmanTable, _ distances: HuffmanTable) throws(InflateError) {
        while true {
            let symbol = try decode(lengths)
            if symbol < 256 {
                try put(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Self.lengthBases.count else { throw InflateError(reason: "a length is damaged") }
            let length = Self.lengthBases[symbol - 257] + Int(try take(Self.lengthBits[symbol - 257]))
            let code = try decode(distances)
            guard code < Self.distanceBases.count else { throw InflateError(reason: "a distance is damaged") }
            let distance = Self.distanceBases[code] + Int(try take(max(0, code / 2 - 1)))
            guard distance <= output.count else { throw InflateError(reason: "a distance leads before the beginning") }
            for _ in 0..<length { try put(output[output.count - distance]) }
        }
    }

    private static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private mutating func tables() throws(InflateError) -> (HuffmanTable, HuffmanTable) {
        let literals = Int(try take(5)) + 257
        let distances = Int(try take(5)) + 1
        let count = Int(try take(4)) + 4
        var codes = [UInt8](repeating: 0, count: 19)
        for index in 0..<count { codes[Self.orderOfLengths[index]] = UInt8(try take(3)) }
        let table = HuffmanTable(codes)
        var lengths: [UInt8] = []
        while lengths.count < literals + distances {
            let symbol = try decode(table)
            switch symbol {
            case 0..<16: lengths.append(UInt8(symbol))
            case 16:
                guard let last = lengths.last else { throw InflateError(reason: "a table repeats nothing") }
                lengths += repeatElement(last, count: Int(try take(2)) + 3)
            case 17: lengths += repeatElement(0, count: Int(try take(3)) + 3)
            default: lengths += repeatElement(0, count: Int(try take(7)) + 11)
            }
        }
        guard lengths.count == literals + distances else { throw InflateError(reason: "a table is too long") }
        return (HuffmanTable(Array(lengths[..<literals])), HuffmanTable(Array(lengths[literals...])))
    }

    // MARK: Bits

    private mutating func take(_ count: Int) throws(InflateError) -> UInt32 {
        while bitCount < count {
            guard position < bytes.count else { throw InflateError(reason: "the bytes end too early") }
            bits |= UInt32(bytes[position]) << UInt32(bitCount)
            position += 1
            bitCount += 8
        }
        let value = bits & (UInt32(1) << UInt32(count) - 1)
        bits >>= UInt32(count)
        bitCount -= count
        return value
    }

    private mutating func decode(_ table: HuffmanTable) throws(InflateError) -> Int {
        var code = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            code |= Int(try take(1))
            let count = table.counts[length]
            if code - count < first { return table.symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw InflateError(reason: "a code stands for nothing")
    }

    private mutating func put(_ byte: UInt8) throws(InflateError) {
        guard output.count < limit else { throw InflateError(reason: "they expand to more than \(limit) bytes") }
        output.append(byte)
    }
}

/// A canonical code: how many codes have each length, and the symbols in the codes' order.
private struct HuffmanTable {
    let counts: [Int]
    let symbols: [Int]

    init(_ lengths: [UInt8]) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths { counts[Int(length)] += 1 }
        symbols = (1...15).flatMap { length in lengths.indices.filter { Int(lengths[$0]) == length } }
        counts[0] = 0
        self.counts = counts
    }

    static let fixedLengths = HuffmanTable(
        (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    static let fixedDistances = HuffmanTable([UInt8](repeating: 5, count: 30))
}
