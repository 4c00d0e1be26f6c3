// Which of the three ways to JSON, and the documents' folder, come in; then answers the rounds.
//
// `codec bindery DOCUMENTS`: the generated types with the runtime's engine. `codec foundation`: the same types by their
// generated `Codable`. `codec serialization`: Foundation's untyped tree.

import Foundation
import OpenAIChat
import Rounds

let engines: [String: any Engine.Type] = [
    "bindery": GeneratedCode.self, "foundation": FoundationCoders.self, "serialization": FoundationTree.self,
]
let arguments = CommandLine.arguments
guard arguments.count == 3, let engine = engines[arguments[1]] else {
    FileHandle.standardError.write(Data("usage: codec bindery|foundation|serialization DOCUMENTS\n".utf8))
    exit(2)
}

try Rounds.answer { name in
    let words = name.split(separator: " ")
    let document = try Document(folder: arguments[2], name: String(words[0]))
    switch (document.kind, words[1]) {
    case (.chunk, "decode"): return try engine.decoding(CreateChatCompletionStreamResponse.self, document)
    case (.chunk, "encode"): return try engine.encoding(CreateChatCompletionStreamResponse.self, document)
    case (.answer, "decode"): return try engine.decoding(CreateChatCompletionResponse.self, document)
    case (.answer, "encode"): return try engine.encoding(CreateChatCompletionResponse.self, document)
    case (.request, "decode"): return try engine.decoding(CreateChatCompletionRequest.self, document)
    case (.request, "encode"): return try engine.encoding(CreateChatCompletionRequest.self, document)
    case (.stream, "decode"): return try engine.decodingEvents(CreateChatCompletionStreamResponse.self, document)
    case (.stream, "split"): return try engine.splittingEvents(document)
    default: return nil
    }
}
