// The bytes of a `String` go into the buffer, quoted and escaped, sixteen at a time.
// Unsafe because: a string's contiguous bytes are only to be had as a pointer on systems without `String.utf8Span`. Loads
// stay within the pointer's count; stores stand behind `reserve` with sixteen bytes to spare.

extension JSONBuffer {
    @usableFromInline
    mutating func append(quoted string: String) {
        append(0x22)
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            // Borrows the string; the view below retains it, which costs as much as copying its bytes.
            string.utf8Span.span.withUnsafeBytes { append(escaped: $0) }
        } else {
            let done: Void? = string.utf8.withContiguousStorageIfAvailable {
                append(escaped: UnsafeRawBufferPointer($0))
            }
            if done == nil {
                // Only strings that are bridged from another language come here.
                append(escaped: Array(string.utf8))
            }
        }
        append(0x22)
    }

    mutating func append(escaped bytes: [UInt8]) {
        bytes.withUnsafeBytes { append(escaped: $0) }
    }

    private mutating func append(escaped bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        let length = bytes.count
        var index = 0
        var target = reserve(length &+ 16)
        while length &- index >= 16 {
            let vector = source.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            target.storeBytes(of: vector, as: SIMD16<UInt8>.self)
            let stop = ByteScan.firstSpecial(in: vector)
            index &+= stop
            count &+= stop
            target += stop
            if stop < 16 {
                append(escape: source.load(fromByteOffset: index, as: UInt8.self))
                index &+= 1
                target = reserve(length &- index &+ 16)
            }
        }
        if length &- index >= 8 {
            let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if ByteScan.special(in: word) == 0 {
                target.storeBytes(of: word.littleEndian, as: UInt64.self)
                index &+= 8
                count &+= 8
                target += 8
            }
        }
        if length &- index >= 4 {
            let half = UInt32(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt32.self))
            // A space stands for the bytes that are not there.
            if ByteScan.special(in: UInt64(half) | 0x2020_2020_0000_0000) == 0 {
                target.storeBytes(of: half.littleEndian, as: UInt32.self)
                index &+= 4
                count &+= 4
                target += 4
            }
        }
        while index < length {
            let byte = source.load(fromByteOffset: index, as: UInt8.self)
            index &+= 1
            if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                append(escape: byte)
                target = reserve(length &- index &+ 16)
            } else {
                target.storeBytes(of: byte, as: UInt8.self)
                target += 1
                count &+= 1
            }
        }
    }

    /// The shortest escape of a byte that may not stand for itself.
    private mutating func append(escape byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        default:
            append("\\u00")
            append(byte >> 4 &+ 0x30)
            append(byte & 15 < 10 ? byte & 15 &+ 0x30 : byte & 15 &+ 0x57)
        }
    }
}
