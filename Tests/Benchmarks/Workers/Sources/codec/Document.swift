// A document's name comes in; its bytes go out, and what it is of.

import Foundation

struct Document {
    enum Kind {
        case chunk, response, request, stream
    }

    let kind: Kind
    let bytes: [UInt8]

    init(folder: String, name: String) throws {
        guard let entry = Self.all[name] else { throw CocoaError(.fileReadUnknown) }
        kind = entry.kind
        bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(entry.file)")))
    }

    private static let all: [String: (file: String, kind: Kind)] = [
        "chunk": ("chunk.json", .chunk),
        "escapes": ("chunk_esc.json", .chunk),
        "response": ("response.json", .response),
        "request": ("request.json", .request),
        "logprobs": ("logprobs.json", .response),
        "images": ("images.json", .request),
        "stream": ("stream.sse", .stream),
    ]

    /// As a network hands them over.
    var pieces: [[UInt8]] {
        stride(from: 0, to: bytes.count, by: 16_384).map { Array(bytes[$0..<min($0 + 16_384, bytes.count)]) }
    }
}
