// Requests over raw sockets, as many at a time as there are connections: what is measured is the servers, in turn.

import Foundation

#if canImport(Glibc)
    import Glibc
    private let streamSocket = Int32(SOCK_STREAM.rawValue)
#elseif canImport(Darwin)
    import Darwin
    private let streamSocket = SOCK_STREAM
#endif

private let rounds = 7
private let connections = 8

private func request(isStream: Bool) -> [UInt8] {
    // The tilde is the word that the route which does not decode looks for.
    let body =
        #"{"model":"small","stream":\#(isStream),"messages":[{"role":"user","content":"Hello\#(isStream ? "~" : ","), what is the weather in Lisbon today?"}]}"#
    return Array(
        """
        POST /v1/chat/completions HTTP/1.1\r
        Host: 127.0.0.1\r
        Authorization: Bearer right\r
        Content-Type: application/json\r
        Content-Length: \(body.utf8.count)\r
        \r
        \(body)
        """.utf8)
}

/// One connection, and how long its responses let the first byte wait.
private struct Connection {
    let descriptor: Int32
    var waits: [Double] = []
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)

    init(_ port: UInt16) {
        descriptor = socket(AF_INET, streamSocket, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        precondition(status == 0, "nobody listens at \(port)")
    }

    /// Sends a request and reads its response to the end, which the ending tells.
    mutating func call(_ request: [UInt8], ending: [UInt8]) {
        let began = ContinuousClock.now
        precondition(write(descriptor, request, request.count) == request.count)
        var last: [UInt8] = []
        var isFirst = true
        repeat {
            let count = read(descriptor, &buffer, buffer.count)
            precondition(count > 0, "the server has gone")
            if isFirst { waits.append((ContinuousClock.now - began) / .microseconds(1)) }
            isFirst = false
            last = (last + buffer[..<count]).suffix(ending.count)
        } while last != ending
    }
}

func load(isStream: Bool, ports: [UInt16]) {
    let request = request(isStream: isStream)
    let ending = Array((isStream ? "0\r\n\r\n" : "}}").utf8)
    let count = isStream ? 400 : 1_500
    var rates = [[Double]](repeating: [], count: ports.count)
    var waits = rates
    // The first round is for the servers' caches.
    for round in 0...rounds {
        for (index, port) in ports.enumerated() {
            let began = ContinuousClock.now
            let group = DispatchGroup()
            for _ in 0..<connections {
                group.enter()
                Thread {
                    var connection = Connection(port)
                    for _ in 0..<count { connection.call(request, ending: ending) }
                    close(connection.descriptor)
                    group.leave()
                }.start()
            }
            group.wait()
            let seconds = (ContinuousClock.now - began) / .seconds(1)
            // One at a time, so that nobody waits for others.
            var alone = Connection(port)
            for _ in 0..<300 { alone.call(request, ending: ending) }
            close(alone.descriptor)
            guard round > 0 else { continue }
            rates[index].append(Double(connections * count) / seconds)
            waits[index].append(alone.waits.sorted()[alone.waits.count / 2])
        }
    }
    for index in ports.indices {
        print(rates[index].sorted()[rounds / 2], waits[index].sorted()[rounds / 2])
    }
}
