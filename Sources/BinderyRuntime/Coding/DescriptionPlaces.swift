// Where the description states what an error is in. Nothing is kept for it while all goes well: after an error the text is
// read once more, with a list of the records that are begun, each of which knows the places of its properties.

extension JSONReader {
    /// An object that a record reads itself from.
    struct Entered {
        let offset: Int
        let places: StaticString
    }

    /// Enters the object that comes next, from which a record reads itself. Where there is none, the error is noted.
    /// - Returns: its place.
    @inline(never)
    public mutating func enterRecord<Value: Record>(_ type: Value.Type) -> Mark {
        let start = mark
        do throws(JSONError) {
            try enterObject()
            recovery?.entered?.append(Entered(offset: start.position, places: Value.places))
        } catch {
            fail(error)
        }
        return start
    }

    /// These errors of reading a type from a text, with their places in the description.
    static func placed<Value: JSONReadable>(
        _ errors: [JSONError], reading type: Value.Type, from bytes: [UInt8], isTolerant: Bool
    ) -> [JSONError] {
        let recovery = DecodingRecovery(listingRecords: ())
        let places = try? reading(bytes) { (reader) throws(JSONError) in
            reader.isTolerant = isTolerant
            reader.recovery = recovery
            reader.start()
            // It ends as it did before.
            _ = try? Value(json: &reader)
            return errors.map { reader.place(of: $0, in: recovery.entered ?? []) }
        }
        return zip(errors, places ?? []).map { $0.placed($1) }
    }

    /// The place of the property that an error is in, by the innermost of the records around it.
    private mutating func place(of fault: JSONError, in entered: [Entered]) -> String? {
        for record in entered.reversed() where record.offset <= fault.offset {
            rewind(to: Mark(position: record.offset, levelsLeft: .max))
            if fault.reason == .missingKey, fault.offset == record.offset {
                return fault.detail.flatMap { Self.place(of: $0, in: record.places) }
            }
            guard let key = member(around: fault.offset) else { continue }
            return Self.place(of: key, in: record.places)
        }
        return nil
    }

    /// The key of the member of the object at the cursor whose value an offset is in; nil where the object ended before.
    private mutating func member(around offset: Int) -> String? {
        var last: String?
        do throws(JSONError) {
            try enterObject()
            while let key = try nextKey() {
                last = string(key)
                try skipMember()
                if offset < position { return last }
            }
        } catch {
            // Broken JSON ends the walk just where it ended the reading.
            return last
        }
        return nil
    }

    package static func place(of name: String, in places: StaticString) -> String? {
        var place = ""
        for line in places.description.split(separator: "\n") {
            if line.first == "\t" {
                place = String(line.dropFirst())
            } else if Self.unquoted(line) == name {
                guard place.hasSuffix("/") else { return place }
                return name.unicodeScalars.reduce(into: place) { place, scalar in
                    switch scalar {
                    case "~": place += "~0"
                    case "/": place += "~1"
                    default: place.unicodeScalars.append(scalar)
                    }
                }
            }
        }
        return nil
    }

    /// The names of a record's members, in their order.
    static func names(in places: StaticString) -> [String] {
        places.description.split(separator: "\n").compactMap { $0.first == "\t" ? nil : unquoted($0) }
    }

    private static func unquoted(_ name: Substring) -> String? {
        try? read(String.self, from: Array("\"\(name)\"".utf8))
    }
}

extension JSONError {
    fileprivate func placed(_ place: String?) -> JSONError {
        JSONError(reason, at: offset, detail: detail, location: location, place: place)
    }

    /// This error of reading a type from a text, with all its places: in the text, as it may be shown, and in the
    /// description.
    @usableFromInline @inline(never)
    package func located<Value: JSONReadable>(
        in shown: [UInt8], reading type: Value.Type, from bytes: [UInt8], isTolerant: Bool
    ) -> JSONError {
        let placed = JSONReader.placed([self], reading: type, from: bytes, isTolerant: isTolerant).first ?? self
        return placed.located(in: shown)
    }
}
