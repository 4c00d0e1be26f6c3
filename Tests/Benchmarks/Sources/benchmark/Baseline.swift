// A commit of before comes in; its files in a folder of their own go out, to be built beside those of today.

import Foundation

/// The project as it stood before its generated code was made smaller; what the bars of the section `baseline` divide by.
struct Baseline {
    static let commit = "b765d1ae229273f1ff0a64e473daac05bc85cebc"
    static let shortCommit = String(commit.prefix(7))

    /// The folder of that commit's files. It is kept, and so is what is built in it.
    let root: String

    /// nil where the history lacks the commit, as in a shallow clone; then it says so.
    init?(_ place: Place) throws {
        root = place.build + "/baseline/\(Self.shortCommit)"
        if FileManager.default.fileExists(atPath: root + "/Package.swift") { return }
        let git = ["-C", place.root]
        guard (try? Program(path: "git", arguments: git + ["cat-file", "-e", "\(Self.commit)^{commit}"]).run()) != nil
        else {
            say("skipped: the history lacks \(Self.shortCommit); in a shallow clone, git fetch --unshallow gets it")
            return nil
        }
        let archive = place.scratch + "/baseline.tar"
        _ = try Program(path: "git", arguments: git + ["archive", "--output", archive, Self.commit]).run()
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        _ = try Program(path: "tar", arguments: ["-xf", archive, "-C", root]).run()
        try FileManager.default.removeItem(atPath: archive)
    }
}
