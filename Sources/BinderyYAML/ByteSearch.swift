// Rare byte sequences in a whole file. The C library finds them at memory speed, also in a debug build, where a loop over
// three million bytes would cost more than all the rest of reading; hence the pointers, which stay within the array that
// the closure keeps alive.

import CBinderyYAML

enum ByteSearch {
    /// How often these bytes stand in a file with one of the last bytes after them, counted up to a limit.
    static func count(of head: [UInt8], then last: ClosedRange<UInt8>, in bytes: [UInt8], upTo limit: Int) -> Int {
        guard let first = head.first else { return 0 }
        return bytes.withUnsafeBytes { all in
            guard var here = all.baseAddress else { return 0 }
            let end = here + all.count
            var count = 0
            while count < limit, let hit = memchr(here, Int32(first), end - here) {
                here = UnsafeRawPointer(hit)
                guard end - here > head.count else { break }
                if memcmp(here, head, head.count) == 0,
                    last.contains(here.load(fromByteOffset: head.count, as: UInt8.self))
                {
                    count += 1
                }
                here += 1
            }
            return count
        }
    }
}
