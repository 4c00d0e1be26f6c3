// The text of a cassette → the same without tags that the core schema does not have.

/// YAML of cassettes, as VCR and vcrpy write it.
enum CassetteText {
    /// What is a tag there, and whether what it marks is base64.
    private static let tags: [(text: [UInt8], isBinary: Bool)] = [
        (Array("!!binary".utf8), true), (Array("!binary".utf8), true), (Array("!!python/unicode".utf8), false),
    ]

    /// Puts the tag of texts in their place, as long as they were; gives the places of base64.
    static func hideBinaries(in bytes: inout [UInt8]) -> Set<RecordForm.TextPlace> {
        var places: Set<RecordForm.TextPlace> = []
        var (line, start) = (1, 0)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0A { (line, start) = (line + 1, index + 1) }
            let tag =
                bytes[index] == UInt8(ascii: "!") ? Self.tags.first { bytes[index...].starts(with: $0.text) } : nil
            if let tag {
                let own = Array("!!str".utf8)
                let blanks = Array(repeating: UInt8(ascii: " "), count: tag.text.count - own.count)
                bytes.replaceSubrange(index..<index + tag.text.count, with: own + blanks)
                // Before a tag stand keys and blanks: what is no ASCII there is rare, and is counted as characters are.
                let column = bytes[start..<index].count { $0 & 0xC0 != 0x80 }
                if tag.isBinary { places.insert(RecordForm.TextPlace(line: line, column: column + 1)) }
                index += tag.text.count
            } else {
                index += 1
            }
        }
        return places
    }
}
