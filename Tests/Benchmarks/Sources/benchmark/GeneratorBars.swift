// How fast the generator is: against libyaml's bare event loop, over growing descriptions, and built for debugging.

import Foundation

struct GeneratorBars {
    let place: Place
    static let rounds = 9

    /// Parse to files written, each round beside the yardstick's. Time on processors, since other programs may run, less
    /// that of a bare start: a tool links more than a C program does.
    func whole() throws -> [Row] {
        let tool = try place.tool("release")
        let here = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
        let yardstick = Program(path: here + "/eventloop", arguments: [place.published])
        let start = try (0..<Self.rounds).map { _ in
            try Program(path: tool.path, arguments: ["--version"]).run().processorSeconds
        }.median
        var ratios: [Double] = []
        var times: [Double] = []
        var peaks: [Double] = []
        for _ in 0..<Self.rounds {
            let before = try yardstick.run().processorSeconds
            let run = try tool.generate(place.published, into: try place.folder("whole"))
            let after = try yardstick.run().processorSeconds
            let time = run.processorSeconds - start
            ratios.append(time / ((before + after) / 2))
            times.append(time)
            peaks.append(run.peakMiB)
        }
        return [
            Row(
                what: "whole description, parse to files written", figure: ratios.median,
                unit: "x libyaml's event loop", bar: 6,
                remark: "release, \(Int(times.median * 1_000)) ms of processor time, each round beside two of the loop"),
            Row(
                what: "whole description, memory at the peak", figure: peaks.median, unit: " MiB", bar: 100, digits: 0,
                remark: "release, resident"),
        ]
    }

    /// Ten times the schemas shall take about ten times as long.
    func growth() throws -> [Row] {
        let tool = try place.tool("release")
        var before: (count: Int, time: Double)?
        var rows: [Row] = []
        for count in [100, 1_000, 10_000, 100_000] {
            let description = place.scratch + "/growth.yaml"
            try MadeUp.description(schemas: count).write(toFile: description, atomically: true, encoding: .utf8)
            let times = try (0..<(count > 10_000 ? 3 : 5)).map { _ in
                try tool.generate(description, into: try place.folder("growth")).processorSeconds * 1_000
            }
            let time = max(1, times.median)
            if let before {
                rows.append(
                    Row(
                        what: "from \(before.count) to \(count) schemas", figure: time / before.time,
                        unit: "x the time", bar: 12, remark: "release, \(Int(before.time)) ms to \(Int(time)) ms"))
            }
            before = (count, time)
        }
        return rows
    }

    /// What the build plugin runs is built for debugging.
    func debugBuilt() throws -> [Row] {
        let tool = try place.tool("debug")
        let chat = try (0..<3).map { _ in
            try tool.generate(place.published, into: try place.folder("debug"), only: "createChatCompletion").seconds
        }
        let whole = try (0..<3).map { _ in
            try tool.generate(place.published, into: try place.folder("debug")).seconds
        }
        return [
            Row(
                what: "debug-built tool, chat operation of the whole description", figure: chat.median, unit: " s",
                bar: 2, digits: 2, remark: "whole process"),
            Row(
                what: "debug-built tool, whole description", figure: whole.median, unit: " s", bar: 8, digits: 2,
                remark: "whole process"),
        ]
    }
}
