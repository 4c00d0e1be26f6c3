// The second walk: from the start of the text to the failing offset, keeping the path. It trusts nothing (the text may be
// broken right there) and throws nothing.

extension JSONError {
    /// This error with its coding path, line, column and an excerpt of what was found.
    /// - Parameter bytes: the text that was read when the error came up.
    public func located(in bytes: [UInt8]) -> JSONError {
        let offset = Swift.min(Swift.max(self.offset, 0), bytes.count)
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let location = JSONErrorLocation(
            path: Self.path(to: offset, in: bytes),
            line: before.count { $0 == 0x0A } + 1,
            column: bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1,
            found: Self.excerpt(at: offset, in: bytes))
        return JSONError(reason, at: self.offset, detail: detail, location: location, place: place)
    }

    /// The path of the value at an offset.
    static func path(to offset: Int, in bytes: [UInt8]) -> JSONPath {
        // For each open container the step that leads into it, or nil before an object's first key.
        var open: [JSONPath.Step?] = []
        var index = 0
        while index < offset {
            switch bytes[index] {
            case 0x22:
                let end = endOfString(from: index, in: bytes)
                // An error within a key is not yet within its value.
                if end < offset, isKey(endingAt: end, in: bytes), !isArray(open.last) {
                    if !open.isEmpty { open[open.count - 1] = .key(text(of: bytes[(index + 1)..<end])) }
                }
                index = end
            case 0x7B: open.append(nil)
            case 0x5B: open.append(.index(0))
            case 0x7D, 0x5D: _ = open.popLast()
            case 0x2C:
                if case .index(let number)?? = open.last {
                    open[open.count - 1] = .index(number + 1)
                } else if !open.isEmpty {
                    open[open.count - 1] = nil
                }
            default: break
            }
            index += 1
        }
        return JSONPath(open.compactMap(\.self))
    }

    private static func isArray(_ step: JSONPath.Step??) -> Bool {
        if case .index?? = step { true } else { false }
    }

    /// The offset of the closing quote, or the end of the text.
    private static func endOfString(from start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != 0x22 {
            index += bytes[index] == 0x5C ? 2 : 1
        }
        return Swift.min(index, bytes.count)
    }

    private static func isKey(endingAt end: Int, in bytes: [UInt8]) -> Bool {
        let next = bytes[Swift.min(end + 1, bytes.count)...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return next == 0x3A
    }

    /// A key as text, its escapes resolved where they are valid.
    private static func text(of key: ArraySlice<UInt8>) -> String {
        let quoted = [0x22] + key + [0x22]
        return (try? JSONReader.read(String.self, from: quoted)) ?? String(decoding: key, as: UTF8.self)
    }

    /// What stands at an offset: one token, cut where it is long, control characters shown as escapes.
    private static func excerpt(at offset: Int, in bytes: [UInt8]) -> String {
        guard offset < bytes.count else { return "the end of the text" }
        let limit = 60
        let rest = bytes[offset...]
        let end: Int
        switch bytes[offset] {
        case 0x22: end = Swift.min(endOfString(from: offset, in: bytes) + 1, bytes.count)
        case 0x7B, 0x5B: end = bytes.count
        default:
            let next = rest.dropFirst().firstIndex { $0 <= 0x20 || [0x2C, 0x5D, 0x7D, 0x22].contains($0) }
            end = next ?? bytes.count
        }
        let token = String(decoding: rest.prefix(Swift.min(end - offset, limit)), as: UTF8.self)
        var shown = ""
        for scalar in token.unicodeScalars {
            let next = scalar.value < 0x20 ? scalar.escaped(asASCII: true) : String(scalar)
            // The ellipsis takes three bytes.
            guard shown.utf8.count + next.utf8.count <= limit - 3 else { return shown + "…" }
            shown += next
        }
        return shown + (end - offset > limit ? "…" : "")
    }
}
