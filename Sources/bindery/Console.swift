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
    /// Ends the program where standard output takes no more: what was written is not whole then. Whoever reads may have had
    /// enough, which is no error.
    static func say(_ text: String) {
        guard let error = put(text, on: 1), error != EPIPE else { return }
        complain("error: standard output cannot be written: \(String(cString: strerror(error)))")
        exit(2)
    }

    static func complain(_ text: String) { _ = put(text, on: 2) }

    /// - Returns: the error for which the rest of the text was not written; nil: all of it was.
    private static func put(_ text: String, on descriptor: Int32) -> Int32? {
        var rest = Array((text.hasSuffix("\n") ? text : text + "\n").utf8)[...]
        while !rest.isEmpty {
            let chunk = Array(rest.prefix(65_536))
            let count = write(descriptor, chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }
}
