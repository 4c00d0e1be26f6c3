// How the members of an object are kept: raw, in a row, or in a row with a table beside it.

extension JSONObject {
    @usableFromInline
    struct Member: Sendable {
        let key: String
        var value: JSONValue
    }

    @usableFromInline
    enum Storage: Sendable {
        case empty
        /// As it was decoded.
        case raw(RawJSON<JSONObject>)
        case few([Member])
        /// With the place of each key.
        indirect case many([Member], [String: Int])
    }

    /// Up to this many members, looking through all of them is as quick as a table.
    private static let mostInRow = 16

    init(raw: RawJSON<JSONObject>) {
        storage = .raw(raw)
    }

    /// Whether nobody has changed the object since it was decoded.
    var isRaw: Bool {
        if case .raw = storage { true } else { false }
    }

    /// The object with its members read.
    var read: JSONObject {
        guard case .raw(let raw) = storage else { return self }
        return raw.content { (json) throws(JSONError) in
            try JSONObject(tree: &json, levels: JSONValue.mostLevels)
        } ?? self
    }

    /// The members in a row, once they are read.
    var members: [Member] {
        switch storage {
        case .empty, .raw: []
        case .few(let members), .many(let members, _): members
        }
    }

    /// How many objects hold each other in memory here, this one included.
    var levels: Int {
        if case .raw(let raw) = storage { return raw.levels }
        return members.reduce(0) { Swift.max($0, $1.value.levels) } + 1
    }

    /// Where a key stands, once the members are read.
    func place(of key: String) -> Int? {
        switch storage {
        case .empty, .raw: nil
        case .few(let members): members.firstIndex { $0.key.isExactly(key) }
        case .many(let members, let places):
            places[key].flatMap { place in
                members[place].key.isExactly(key) ? place : members.firstIndex { $0.key.isExactly(key) }
            }
        }
    }

    mutating func set(_ key: String, _ value: JSONValue?) {
        if isRaw {
            let read = read
            if value == nil, read.place(of: key) == nil { return }
            storage = read.storage
        }
        let place = place(of: key)
        if place == nil, value == nil { return }
        var (members, places) = take()
        switch (place, value) {
        case (let place?, let value?): members[place].value = value
        case (let place?, nil):
            members.remove(at: place)
            places = [:]
        case (nil, let value?):
            // Unknown fields mostly come alone or in small company: room for three at once.
            if members.isEmpty { members.reserveCapacity(3) }
            members.append(Member(key: key, value: value))
            if !places.isEmpty { places[key] = members.count - 1 }
        case (nil, nil): break
        }
        keep(members, places)
    }

    /// Changes a member's value in place; where there is none, nil goes in, and what comes out is added.
    mutating func modify(_ key: String, _ change: (inout JSONValue?) -> Void) {
        if isRaw { storage = read.storage }
        guard let place = place(of: key) else {
            var value: JSONValue?
            change(&value)
            if let value { set(key, value) }
            return
        }
        var (members, places) = take()
        var value: JSONValue? = members[place].value
        members[place].value = .null  // so that what changes is not copied
        change(&value)
        members[place].value = value ?? .null
        keep(members, places)
    }

    /// Takes the members out, so that changing them copies nothing.
    private mutating func take() -> ([Member], [String: Int]) {
        defer { storage = .empty }
        switch storage {
        case .empty, .raw: return ([], [:])
        case .few(let members): return (members, [:])
        case .many(let members, let places): return (members, places)
        }
    }

    private mutating func keep(_ members: [Member], _ places: [String: Int]) {
        if members.isEmpty {
            storage = .empty
        } else if members.count <= Self.mostInRow {
            storage = .few(members)
        } else if places.isEmpty {
            let keys = members.enumerated().map { ($1.key, $0) }
            storage = .many(members, Dictionary(keys) { first, _ in first })
        } else {
            storage = .many(members, places)
        }
    }
}

extension String {
    /// Whether both are the same text to JSON, which knows no equivalence of letters: `é` may be one scalar or two.
    fileprivate func isExactly(_ other: String) -> Bool {
        self == other && utf8.elementsEqual(other.utf8)
    }
}
