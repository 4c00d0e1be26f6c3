// Texts come in; they go to standard output or standard error, each with a line end.

import BinderyGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

enum Console {
    static func say(_ text: String) { put(text, on: 1) }
    static func complain(_ text: String) { put(text, on: 2) }

    private static func put(_ text: String, on descriptor: Int32) {
        var rest = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
        while !rest.isEmpty {
            let chunk = Array(rest.prefix(65_536))
            let count = write(descriptor, chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
