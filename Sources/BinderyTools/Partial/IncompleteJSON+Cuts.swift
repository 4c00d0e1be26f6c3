// Incomplete JSON as it was when it had fewer bytes.

extension IncompleteJSON {
    /// What was there when there were so many bytes.
    func cut(_ byteCount: Int) -> Cut {
        // Behind an error nothing is known.
        let known = min(byteCount, position)
        let hasFailed = error.map { $0.offset < byteCount } ?? false
        if known == position {
            return Cut(byteCount: known, entryCount: entries.count, textEnd: textEnd, hasFailed: hasFailed)
        }
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if wasThere(entries[middle], known) { low = middle + 1 } else { high = middle }
        }
        var end = known
        if low > 0, entries[low - 1].kind == .string { end = textEnd(from: entries[low - 1].start + 1, to: known) }
        return Cut(byteCount: known, entryCount: low, textEnd: end, hasFailed: hasFailed)
    }

    /// Whether an entry was known: as the scan makes them.
    private func wasThere(_ entry: Entry, _ byteCount: Int) -> Bool {
        switch entry.kind {
        case .object, .array, .string: entry.start < byteCount
        case .number: entry.end < byteCount
        case .literal, .key: entry.end <= byteCount
        }
    }

    /// The end of the last whole character of a text that was cut.
    private func textEnd(from start: Int, to end: Int) -> Int {
        guard end > start else { return start }
        if let escape = lastEscape(from: start, to: end) {
            guard escape + 1 < end else { return halfway(escape, from: start) }
            if bytes[escape + 1] == UInt8(ascii: "u") {
                if escape + 6 > end { return halfway(escape, from: start) }
                if escape + 6 == end, isHighSurrogate(escape) { return escape }
            }
            if escape + 2 >= end { return end }
        }
        var lead = end - 1
        while lead > start, end - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
        let length = bytes[lead] < 0xC0 ? 1 : bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
        return lead + length > end && length > 1 ? lead : end
    }

    /// The backslash of the last escape that may reach to the end.
    private func lastEscape(from start: Int, to end: Int) -> Int? {
        var index = end - 1
        while index >= max(start, end - 6) {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index -= 1
                continue
            }
            var first = index
            while first > start, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
            // Of a row of backslashes every second one is escaped.
            return (index - first) % 2 == 0 ? index : index - 1
        }
        return nil
    }

    /// Where the first half of a surrogate pair begins whose second half is cut, or the escape itself.
    private func halfway(_ escape: Int, from start: Int) -> Int {
        let first = escape - 6
        guard first >= start, bytes[first] == UInt8(ascii: "\\"), bytes[first + 1] == UInt8(ascii: "u"),
            isHighSurrogate(first), lastEscape(from: start, to: first + 1) == first
        else { return escape }
        return first
    }

    /// Whether an escape is the first half of a surrogate pair: `\uD8..` to `\uDB..`.
    private func isHighSurrogate(_ escape: Int) -> Bool {
        bytes[escape + 2] | 0x20 == UInt8(ascii: "d")
            && (bytes[escape + 3] == 0x38 || bytes[escape + 3] == 0x39 || bytes[escape + 3] | 0x20 == 0x61
                || bytes[escape + 3] | 0x20 == 0x62)
    }
}
