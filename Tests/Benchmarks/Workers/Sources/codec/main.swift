// Which of the three ways to JSON, and the documents' folder, come in; then the rounds are answered.
//
// `codec bindery DOCUMENTS`: the generated types with the runtime's engine. `codec foundation`: the same types by their
// `Codable`. `codec serialization`: Foundation's untyped tree.

import Foundation
import OpenAIChat
import Rounds

let arguments = CommandLine.arguments
let folder = arguments.count == 3 ? arguments[2] : ""
switch arguments.dropFirst().first {
case "bindery": try response(with: GeneratedCode.self)
case "foundation": try response(with: FoundationCoders.self)
case "serialization": try response(with: FoundationTree.self)
default:
    FileHandle.standardError.write(Data("usage: codec bindery|foundation|serialization DOCUMENTS\n".utf8))
    exit(2)
}

/// Each call names its types, as a program that uses them does: so the compiler makes code for these types.
@inline(__always)
func response<Way: Engine>(with way: Way.Type) throws {
    try Rounds.response { name in
        let words = name.split(separator: " ")
        let document = try Document(folder: folder, name: String(words[0]))
        switch (document.kind, words[1]) {
        case (.chunk, "decode"): return try way.decoding(CreateChatCompletionStreamResponse.self, document)
        case (.chunk, "encode"): return try way.encoding(CreateChatCompletionStreamResponse.self, document)
        case (.response, "decode"): return try way.decoding(CreateChatCompletionResponse.self, document)
        case (.response, "encode"): return try way.encoding(CreateChatCompletionResponse.self, document)
        case (.request, "decode"): return try way.decoding(CreateChatCompletionRequest.self, document)
        case (.request, "encode"): return try way.encoding(CreateChatCompletionRequest.self, document)
        case (.stream, "decode"): return try way.decodingEvents(CreateChatCompletionStreamResponse.self, document)
        case (.stream, "fold") where Way.self == GeneratedCode.self:
            return try GeneratedCode.foldingEvents(CreateChatCompletionStreamResponse.self, document)
        case (.stream, "split"): return try way.splittingEvents(document)
        default: return nil
        }
    }
}
