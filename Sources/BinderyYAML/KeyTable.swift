// Where a mapping of many keys keeps them: an open-addressed table in a pool that all mappings of a document share.

/// A range of the pool; each slot holds an entry's position plus one, or zero.
struct KeyTable {
    /// Mappings of up to this many entries are searched one by one.
    static let smallest = 17

    let start: Int
    private let mask: Int

    init(start: Int, entries: Int) {
        self.start = start
        mask = Self.capacity(entries) - 1
    }

    /// At least twice the entries, so that a search ends soon and always.
    static func capacity(_ entries: Int) -> Int {
        var capacity = 32
        while capacity < 2 * entries { capacity *= 2 }
        return capacity
    }

    /// The entry of this hash for which `isEqual` holds.
    func find(hash: Int, in pool: [UInt32], isEqual: (Int) -> Bool) -> Int? {
        var slot = hash & mask
        while pool[start + slot] != 0 {
            let entry = Int(pool[start + slot]) - 1
            if isEqual(entry) { return entry }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds an entry whose key is not there yet.
    func insert(_ entry: Int, hash: Int, into pool: inout [UInt32]) {
        var slot = hash & mask
        while pool[start + slot] != 0 { slot = (slot + 1) & mask }
        pool[start + slot] = UInt32(entry + 1)
    }
}

/// The keys that a mapping has while others are merged into it.
struct KeySet {
    private var keys: [Range<Int>] = []
    private var pool: [UInt32]
    private let table: KeyTable

    init(capacity: Int) {
        pool = Array(repeating: 0, count: KeyTable.capacity(capacity))
        table = KeyTable(start: 0, entries: capacity)
    }

    /// Adds a key unless it is there; says whether it was added.
    mutating func insert(_ key: Range<Int>, of text: TextBuffer) -> Bool {
        let hash = text.hash(key)
        guard table.find(hash: hash, in: pool, isEqual: { text.same(keys[$0], key) }) == nil else { return false }
        table.insert(keys.count, hash: hash, into: &pool)
        keys.append(key)
        return true
    }
}
