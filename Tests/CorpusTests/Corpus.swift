// The recorded traffic beside the project, where it is there.

import Foundation

/// The folder of shared test data, from the environment; nil where it is not set.
let sharedFolder = ProcessInfo.processInfo.environment["BINDERY_SHARED"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
}

enum CorpusKind: String, CaseIterable, Sendable {
    case requests, responses, streams, errors
}

struct CorpusFile: Sendable {
    /// `responses/host/name.json`, by which exceptions are listed.
    let path: String
    let bytes: [UInt8]
}

/// The hosts of which there are files of one kind.
func corpusHosts(_ kind: CorpusKind) throws -> [String] {
    guard let sharedFolder else { return [] }
    let folder = sharedFolder.appending(path: "corpus").appending(path: kind.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

/// The files of one kind from every host.
func corpusFiles(_ kind: CorpusKind) throws -> [CorpusFile] {
    try corpusHosts(kind).flatMap { try corpusFiles(kind, host: $0) }
}

/// The files of one kind from one host, in the order of their names.
func corpusFiles(_ kind: CorpusKind, host: String) throws -> [CorpusFile] {
    guard let sharedFolder else { return [] }
    let folder = "\(kind.rawValue)/\(host)"
    let names = try FileManager.default.contentsOfDirectory(
        atPath: sharedFolder.appending(path: "corpus").appending(path: folder).path)
    return try names.sorted().map { name in
        let url = sharedFolder.appending(path: "corpus").appending(path: folder).appending(path: name)
        return CorpusFile(path: "\(folder)/\(name)", bytes: [UInt8](try Data(contentsOf: url)))
    }
}
