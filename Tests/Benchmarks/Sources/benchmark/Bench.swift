// Builds what the codec is measured with and against, and starts it.

import Foundation

struct Bench {
    private let place: Place
    private let peers: String
    private let codec: String
    /// The folder of the generated code's objects.
    let objects: String

    init(_ place: Place) throws {
        self.place = place
        peers = place.build + "/peers"
        let setup = try Program(path: place.folder + "/peers/setup", arguments: [peers]).run()
        if !setup.output.isEmpty { say(setup.output) }
        let products = try place.worker("codec")
        codec = products + "/codec"
        objects = products + "/OpenAIChat.build"
    }

    func contest(_ works: [Work]) throws -> Contest {
        try Contest(works: works) { try workers() }
    }

    /// By work and name, of those that can be counted.
    func allocations(_ works: [Work]) throws -> [Work: [String: Double]] {
        let library = peers + "/allocations.so"
        guard FileManager.default.fileExists(atPath: library) else { return [:] }
        let workers = try self.workers(preloaded: library)
        defer { for worker in workers { worker.stop() } }
        var counts: [Work: [String: Double]] = [:]
        for work in works {
            for worker in workers {
                counts[work, default: [:]][worker.name] = try worker.ask(work, count: 10)?.allocations
            }
        }
        return counts
    }

    private func workers(preloaded: String? = nil) throws -> [Worker] {
        let documents = peers + "/documents"
        let python = place.folder + "/peers/python/peer.py"
        func worker(_ name: String, _ path: String, _ arguments: [String]) throws -> Worker? {
            try Worker(name, path, arguments, preloaded: preloaded)
        }
        var workers = [
            try worker("Bindery", codec, ["bindery", documents]),
            try worker("Foundation", codec, ["foundation", documents]),
            try worker("JSONSerialization", codec, ["serialization", documents]),
            try worker("serde_json", peers + "/serde/release/peer", [documents]),
            try worker("simdjson", peers + "/simdjson", [documents]),
        ]
        // Python's own allocator is out of sight of what counts.
        if preloaded == nil {
            for library in ["orjson", "msgspec"] where has(library) {
                workers.append(try worker(library, peers + "/python/bin/python", ["-B", python, library, documents]))
            }
        }
        return workers.compactMap { $0 }
    }

    private func has(_ module: String) -> Bool {
        (try? Program(path: peers + "/python/bin/python", arguments: ["-c", "import \(module)"]).run()) != nil
    }
}
