// Bytes under construction, which grow at their end. An Array takes several times the steps for each run of bytes that is
// appended, and the emitter appends a million runs of a few bytes. What must hold, and where it is seen to: a storage is written
// only by a buffer that alone holds it, and only behind the bytes that are counted (`reserve` comes before each write); the
// bytes that are counted are initialized; no pointer leaves the closure that it was made for.

/// A value, like an Array: a copy keeps its bytes when the original grows.
struct ByteBuffer: @unchecked Sendable {
    private var storage: ManagedBuffer<Void, UInt8>
    /// How many bytes the storage has room for. It stands here, since each look into an object is watched at run time.
    private(set) var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 0) {
        self.capacity = capacity
        storage = .create(minimumCapacity: capacity) { _ in }
    }

    var isEmpty: Bool { count == 0 }
    var array: [UInt8] { withBytes { Array($0) } }

    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        storage.withUnsafeMutablePointerToElements { body(UnsafeBufferPointer(start: $0, count: count)) }
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        storage.withUnsafeMutablePointerToElements { ($0 + count).initialize(to: byte) }
        count += 1
    }

    mutating func append(_ byte: UInt8, times: Int) {
        guard times > 0 else { return }
        reserve(times)
        storage.withUnsafeMutablePointerToElements { ($0 + count).initialize(repeating: byte, count: times) }
        count += times
    }

    mutating func append(contentsOf bytes: some Collection<UInt8>) {
        let whole: Void? = bytes.withContiguousStorageIfAvailable { run in
            guard let start = run.baseAddress, run.count > 0 else { return }
            reserve(run.count)
            storage.withUnsafeMutablePointerToElements { ($0 + count).initialize(from: start, count: run.count) }
            count += run.count
        }
        if whole == nil { for byte in bytes { append(byte) } }
    }

    mutating func removeLast(_ surplus: Int) {
        precondition(surplus >= 0 && surplus <= count, "There are not so many bytes.")
        count -= surplus
    }

    /// Makes room for more bytes in a storage that nobody else has.
    private mutating func reserve(_ more: Int) {
        let needed = count + more
        if needed <= capacity, isKnownUniquelyReferenced(&storage) { return }
        var grown = ByteBuffer(capacity: max(needed, 2 * count))
        grown.count = count
        storage.withUnsafeMutablePointerToElements { old in
            grown.storage.withUnsafeMutablePointerToElements { $0.initialize(from: old, count: count) }
        }
        self = grown
    }
}
