// The bars of serving: a generated server over a loopback socket, beside routes over the same framework that are written by hand and
// respond with the same bytes.

import Foundation

struct ServerBars {
    let place: Place

    func requests() throws -> Section {
        say("building server")
        let package = place.folder + "/ServerWorkers"
        _ = try Program(path: "swift", arguments: ["build", "-c", "release", "--package-path", package]).run()
        let program = package + "/.build/release/server"
        let servers = try ["generated", "bytes", "decoding"].map {
            try LoopbackProcess([program, $0])
        }
        defer { for server in servers { server.stop() } }
        var rows: [Row] = []
        for (kind, name) in [("create", "a small response"), ("stream", "a stream of 20 chunks")] {
            let run = try Program(path: program, arguments: ["load", kind] + servers.map(\.port)).run()
            let figures = run.output.split(whereSeparator: \.isNewline).map {
                $0.split(separator: " ").compactMap { Double($0) }
            }
            guard figures.count == 3, figures.allSatisfy({ $0.count == 2 }) else {
                throw Failure(description: "server load says “\(run.output)”")
            }
            let (own, bytes, decoding) = (figures[0], figures[1], figures[2])
            rows += [
                Row(
                    what: "\(name): requests a second", figure: own[0] / bytes[0],
                    unit: "x a route with the bytes ready", bar: 0.85, isFloor: true, digits: 2,
                    remark: "\(own[0].text(digits: 0)) and \(bytes[0].text(digits: 0))"),
                Row(
                    what: "\(name): requests a second", figure: own[0] / decoding[0],
                    unit: "x a route that reads and writes JSON", bar: 0.85, isFloor: true, digits: 2,
                    remark: "\(own[0].text(digits: 0)) and \(decoding[0].text(digits: 0))"),
                Row(
                    what: "\(name): time to the first byte of a route with the bytes ready", figure: bytes[1] / own[1],
                    unit: "x the generated server's", bar: 0.85, isFloor: true, digits: 2,
                    remark: "\(own[1].text(digits: 0)) and \(bytes[1].text(digits: 0)) µs, one request at a time"),
            ]
        }
        return Section(rows: rows, tables: [])
    }
}
