// The bars of the whole call: a generated client over each transport, over a loopback socket, beside a loop that only counts
// the bytes of the same responses over the same transport. What is timed is processor time, of all threads.

import Foundation

struct ClientBars {
    let place: Place
    static let transports = ["system", "AsyncHTTPClient"]

    func calls() throws -> Section {
        say("building client")
        let package = place.folder + "/ClientWorkers"
        _ = try Program(path: "swift", arguments: ["build", "-c", "release", "--package-path", package]).run()
        let server = try LoopbackProcess(["python3", package + "/server.py"])
        defer { server.stop() }
        var rows: [Row] = []
        var lines: [String] = []
        for transport in Self.transports {
            func ask(_ bar: String) throws -> [Double] {
                let run = try Program(
                    path: package + "/.build/release/client", arguments: [server.port, transport, bar]
                ).run()
                let numbers = run.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
                guard !numbers.isEmpty else { throw Failure(description: "client \(bar) says “\(run.output)”") }
                return numbers
            }
            let stream = try ask("stream")
            let paced = try ask("paced")
            let create = try ask("create")
            let slow = try ask("slow")
            let many = try ask("streams")
            let calls = try ask("calls")
            let beyond = { (figures: [Double]) in (figures[0] - figures[1]) / 1_000 }
            rows += [
                Row(
                    what: "\(transport): a chunk through the client, beyond the bare transport", figure: beyond(stream),
                    unit: " µs", bar: 2, digits: 2, remark: "in pieces of 16 KiB; \(text(stream)) ns with and without"),
                Row(
                    what: "\(transport): the same, a piece for each chunk", figure: beyond(paced), unit: " µs", bar: 2,
                    digits: 2, remark: "\(text(paced)) ns with and without"),
                Row(
                    what: "\(transport): a small call through the client", figure: create[0] / create[1],
                    unit: "x the bare transport", bar: 1.15, digits: 2, remark: "\(text(create)) ns with and without"),
                Row(
                    what: "\(transport): memory behind a reader that takes 10 ms a chunk of 500 MB",
                    figure: slow[0] / 1_048_576, unit: " MiB", bar: 64, remark: "for five seconds"),
                Row(
                    what: "\(transport): memory of 10,000 calls beyond that of 1,000", figure: calls[1] / 1_048_576,
                    unit: " MiB", bar: 8, remark: "\(text([calls[0]])) ns a call"),
            ]
            lines.append(
                "\(transport): 1,000 streams of 100 chunks at once take \(text([many[0]])) ns a chunk and "
                    + "\((many[1] / 1_048_576).text(digits: 0)) MiB.")
        }
        return Section(rows: rows, tables: [lines.joined(separator: "\n\n")])
    }

    private func text(_ figures: [Double]) -> String { figures.map { $0.text(digits: 0) }.joined(separator: " and ") }
}
