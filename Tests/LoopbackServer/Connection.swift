// One connection: requests in, scripted responses out.

struct Connection {
    enum End {
        /// The response is out, and the connection can take another request.
        case complete
        /// The response is out, and the end of the connection is its end.
        case closed
        /// The script wants the connection broken.
        case cut
        /// The client has gone before the response was out.
        case hungUp
    }

    let socket: Socket
    let number: Int
    private let uploaded: @Sendable (Int) -> Void
    private var buffer: [UInt8] = []
    private var isInBody = false

    /// - Parameter uploaded: is told how many bytes have come of a request's body.
    init(socket: Socket, number: Int, uploaded: @escaping @Sendable (Int) -> Void) {
        self.socket = socket
        self.number = number
        self.uploaded = uploaded
    }

    /// The next request; nil where the client has closed, or the server is stopped.
    mutating func nextRequest(isStopped: () -> Bool) -> RecordedRequest? {
        let headEnd = Array("\r\n\r\n".utf8)
        while true {
            if let end = buffer.firstRange(of: headEnd) {
                let head = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
                buffer.removeSubrange(..<end.upperBound)
                return request(head)
            }
            if isStopped() && buffer.isEmpty { return nil }
            if socket.isReadable(within: 20), !fill() { return nil }
        }
    }

    private mutating func fill() -> Bool {
        let bytes = socket.read()
        buffer += bytes
        if isInBody { uploaded(bytes.count) }
        return !bytes.isEmpty
    }

    private mutating func request(_ head: String) -> RecordedRequest? {
        let lines = head.split(separator: "\r\n")
        let start = lines.first?.split(separator: " ") ?? []
        guard start.count == 3 else { return nil }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (String(line[..<colon]), String(value))
        }
        var request = RecordedRequest(
            method: String(start[0]), target: String(start[1]), headers: headers, body: [], connection: number)
        isInBody = true
        defer { isInBody = false }
        uploaded(buffer.count)
        if request.header("Expect") != nil { _ = socket.write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
        if request.header("Transfer-Encoding") == "chunked" {
            var isWhole = false
            while let size = line().flatMap({ Int($0, radix: 16) }), let chunk = take(size), line() != nil {
                if size == 0 {
                    isWhole = true
                    break
                }
                request.body += chunk
            }
            guard isWhole else { return nil }
        } else if let size = request.header("Content-Length").flatMap({ Int($0) }) {
            guard let body = take(size) else { return nil }
            request.body = body
        }
        return request
    }

    private mutating func take(_ count: Int) -> [UInt8]? {
        while buffer.count < count { guard fill() else { return nil } }
        defer { buffer.removeFirst(count) }
        return Array(buffer.prefix(count))
    }

    private mutating func line() -> String? {
        let lineEnd = Array("\r\n".utf8)
        while true {
            if let end = buffer.firstRange(of: lineEnd) {
                defer { buffer.removeSubrange(..<end.upperBound) }
                return String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    /// Sends a response, piece by piece.
    func send(_ response: ScriptedResponse) -> End {
        guard socket.write(head(of: response)) else { return .hungUp }
        for piece in response.pieces {
            switch piece {
            case .bytes(let bytes):
                let framed: [UInt8]
                if case .chunked = response.framing {
                    if bytes.isEmpty { continue }
                    framed = Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
                } else {
                    framed = bytes
                }
                guard socket.write(framed) else { return .hungUp }
            case .pause(let milliseconds):
                // A client sends nothing while it waits: something to read can only be its leaving.
                if socket.isReadable(within: milliseconds), socket.read().isEmpty { return .hungUp }
            case .wait(let gate):
                // Looks seldom where it waits for long: many connections may wait at once.
                var waited = 0
                while !gate.isOpen && waited < 30_000 {
                    let time = min(100, max(5, waited / 10))
                    if socket.isReadable(within: time), socket.read().isEmpty { return .hungUp }
                    waited += time
                }
                if !gate.isOpen { return .cut }
            case .cut:
                return .cut
            }
        }
        if response.closesSilently { return .closed }
        if response.keepsConnection { return .complete }
        switch response.framing {
        case .length: return .complete
        case .chunked: return socket.write(Array("0\r\n\r\n".utf8)) ? .complete : .hungUp
        case .close, .raw: return .closed
        }
    }

    private func head(of response: ScriptedResponse) -> [UInt8] {
        if case .raw = response.framing { return [] }
        var lines = ["HTTP/1.1 \(response.status) Scripted"]
        lines += response.headers.map { "\($0.name): \($0.value)" }
        switch response.framing {
        case .length:
            let size = response.pieces.reduce(0) { sum, piece in
                if case .bytes(let bytes) = piece { sum + bytes.count } else { sum }
            }
            lines.append("Content-Length: \(size)")
        case .chunked: lines.append("Transfer-Encoding: chunked")
        case .close, .raw: lines.append("Connection: close")
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }
}
