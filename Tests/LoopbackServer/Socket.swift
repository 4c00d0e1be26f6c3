// The only file here that speaks to the system: TCP sockets of the loopback interface. Its unsafe pointers last for one
// system call each; POSIX takes addresses and buffers in no other way.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A TCP socket, by its file descriptor. Whoever holds it closes it.
package struct Socket: Sendable {
    struct Failure: Error, CustomStringConvertible {
        var call: String
        var number: Int32 = errno
        var description: String { "\(call) failed: \(String(cString: strerror(number)))" }
    }

    private let descriptor: Int32

    /// A socket that listens on 127.0.0.1; port 0 lets the system choose one.
    /// - Parameter queue: how many connections may wait to be accepted.
    static func listening(on port: UInt16, queue: Int32 = 1024) throws -> Socket {
        let made = try bound(to: port)
        guard listen(made.descriptor, queue) == 0 else {
            let failure = Failure(call: "listen")
            made.close()
            throw failure
        }
        return made
    }

    /// A socket that has a port of 127.0.0.1 and does not listen: nobody else gets the port, and connections to it are refused.
    static func bound(to port: UInt16) throws -> Socket {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, kind, 0)
        guard descriptor >= 0 else { throw Failure(call: "socket") }
        let made = Socket(descriptor: descriptor)
        made.set(SO_REUSEADDR)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard bound == 0 else {
            let failure = Failure(call: "bind")
            made.close()
            throw failure
        }
        return made
    }

    /// A socket that is on its way to 127.0.0.1, without waiting for it to arrive; nil where there is none to be had.
    static func connecting(to port: UInt16) -> Socket? {
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, kind, 0)
        guard descriptor >= 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else { return nil }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        return Socket(descriptor: descriptor)
    }

    /// A socket that is connected to 127.0.0.1; nil where nobody listens there.
    package static func connected(to port: UInt16) -> Socket? {
        guard let socket = connecting(to: port) else { return nil }
        var query = pollfd(fd: socket.descriptor, events: Int16(POLLOUT), revents: 0)
        var fault: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard poll(&query, 1, 5_000) > 0, getsockopt(socket.descriptor, SOL_SOCKET, SO_ERROR, &fault, &size) == 0,
            fault == 0, fcntl(socket.descriptor, F_SETFL, 0) == 0
        else {
            socket.close()
            return nil
        }
        socket.set(TCP_NODELAY, of: Int32(IPPROTO_TCP))
        #if canImport(Darwin)
            socket.set(SO_NOSIGPIPE)
        #endif
        return socket
    }

    /// A port on which nobody listens at the moment.
    static func freePort() throws -> UInt16 {
        let socket = try listening(on: 0)
        defer { socket.close() }
        return socket.port
    }

    /// Lets the process have so many descriptors, if the system allows it.
    /// - Returns: whether it may.
    static func allowDescriptors(_ count: Int) -> Bool {
        #if canImport(Glibc)
            let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let kind = RLIMIT_NOFILE
        #endif
        var limits = rlimit()
        guard getrlimit(kind, &limits) == 0 else { return false }
        if limits.rlim_cur >= rlim_t(count) { return true }
        guard limits.rlim_max >= rlim_t(count) else { return false }
        limits.rlim_cur = rlim_t(count)
        return setrlimit(kind, &limits) == 0
    }

    /// The port on which it listens.
    var port: UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    /// The next connection, nil where there is none (any more).
    func accepted() -> Socket? {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return nil }
        let made = Socket(descriptor: connection)
        made.set(TCP_NODELAY, of: Int32(IPPROTO_TCP))  // pieces leave as they are written
        #if canImport(Darwin)
            made.set(SO_NOSIGPIPE)
        #endif
        return made
    }

    /// Whether there is something to read, or to accept, within that time.
    package func isReadable(within milliseconds: Int) -> Bool {
        var query = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&query, 1, Int32(clamping: milliseconds)) > 0
    }

    /// The next bytes; empty: the other side has closed.
    package func read() -> [UInt8] {
        let capacity = 65536
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = max(0, recv(descriptor, buffer.baseAddress, capacity, 0))
        }
    }

    /// Sends all bytes.
    /// - Returns: whether the other side still took them.
    package func write(_ bytes: [UInt8]) -> Bool {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, flags)
            }
            if count <= 0 { return false }
            sent += count
        }
        return true
    }

    /// Ends both directions, so that whoever reads from it goes on; the descriptor stays.
    package func end() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Says that nothing more is sent, and goes on reading.
    package func endSending() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

    package func close() {
        #if canImport(Darwin)
            _ = Darwin.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Glibc.close(descriptor)
        #endif
    }

    /// Closes with a reset, so that the other side sees a broken connection.
    package func abort() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    private func set(_ name: Int32, of level: Int32 = SOL_SOCKET) {
        var on: Int32 = 1
        setsockopt(descriptor, level, name, &on, socklen_t(MemoryLayout<Int32>.size))
    }
}
