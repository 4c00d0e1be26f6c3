// How long the compiler takes over what is generated, with all that it stands on built before.

import Foundation

struct CompileBars {
    let place: Place

    /// The chat operation and what it reaches, out of the whole description.
    func chat() throws -> [Row] {
        let package = try package(only: "createChatCompletion")
        let debug = try (0..<3).map { _ in try package.build("debug").seconds }
        let release = try (0..<3).map { _ in try package.build("release").seconds }
        return [
            Row(
                what: "compile time of the chat operation, debug", figure: debug.median, unit: " s", bar: 5.9,
                remark: "\(package.lines) lines, `swift build`"),
            Row(
                what: "compile time of the chat operation, release", figure: release.median, unit: " s", bar: 13.9,
                remark: "\(package.lines) lines, `swift build -c release`"),
        ]
    }

    /// Everything. Once: it takes minutes.
    func whole() throws -> [Row] {
        let package = try package(only: nil)
        let run = try package.build("debug")
        return [
            Row(
                what: "compile time of the whole description, debug", figure: run.seconds, unit: " s", bar: 180,
                digits: 0, remark: "\(package.lines) lines, two cores"),
            Row(
                what: "memory of that compilation", figure: run.peakMiB / 1_024, unit: " GiB", bar: 6,
                remark: "the sum of all its processes at the peak"),
        ]
    }

    private func package(only operation: String?) throws -> SubjectPackage {
        try SubjectPackage(
            folder: place.scratch + "/compiled", standingOn: place.root,
            configurations: operation == nil ? ["debug"] : ["debug", "release"]
        ) { sources in
            _ = try place.tool("release").generate(place.published, into: sources, only: operation)
        }
    }
}
