// What may stand around the value: white space, and a code fence like ```json.

/// Where the scan stands within a fence.
struct FenceScan: Sendable {
    /// How many backticks came.
    var count = 0
    /// Whether one was opened, so that one may close.
    var isOpen = false
}

extension IncompleteJSON {
    mutating func scanAround() {
        let byte = bytes[position]
        let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
        let isTick = byte == UInt8(ascii: "`")
        switch state {
        case .lead:
            if isSpace {
                position += 1
            } else if isTick, !fence.isOpen {
                fence.count = 1
                position += 1
                state = .fenceOpening
            } else {
                state = .value
                beginValue(byte)
            }
        case .fenceOpening:
            guard isTick else { return fail(.value) }
            fence.count += 1
            position += 1
            if fence.count == 3 {
                fence.isOpen = true
                state = .fenceLine
            }
        case .fenceLine: scanFenceLine(byte, isSpace: isSpace)
        case .end:
            if isSpace {
                position += 1
            } else if isTick, fence.isOpen {
                fence.count = 1
                position += 1
                state = .fenceClosing
            } else {
                fail(.endOfText)
            }
        case .fenceClosing:
            guard isTick else { return fail(.endOfText) }
            fence.count += 1
            position += 1
            if fence.count == 3 { state = .fenceClosed }
        case .fenceClosed:
            guard isSpace else { return fail(.endOfText) }
            position += 1
        default: break
        }
    }

    /// The language's name behind an opening fence, up to the line's end, or to where the value begins in the same line.
    private mutating func scanFenceLine(_ byte: UInt8, isSpace: Bool) {
        switch byte {
        case 0x0A, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): state = .lead
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
            UInt8(ascii: "."):
            position += 1
        default:
            guard isSpace else { return fail(.value) }
            position += 1
        }
    }
}
