// What a record tells to those who move values between descriptions, or read responses of any.

import BinderyIR

extension Emitter {
    ///     record(max_tokens, known elsewhere as max_completion_tokens)
    ///     →  extension Request {
    ///            public static var otherNames: [String: String] { ["max_completion_tokens": "max_tokens"] }
    ///        }
    func dialects(of type: TypeDecl) -> [Code] {
        guard case .record(let record) = type.kind, !record.isTuple else { return [] }
        return [otherNames(type, record), viewed(type, record)].filter { !$0.isEmpty }
    }

    private func otherNames(_ type: TypeDecl, _ record: Record) -> Code {
        guard !record.annotations.otherNames.isEmpty else { return "" }
        let entries = record.annotations.otherNames.map { other -> Code in
            "\(literal: other.name): \(literal: other.property),"
        }
        return """
            extension \(path(type.id, in: .file)) {
                \(modifier)static var otherNames: [String: String] {
                    [
                        \(entries)
                    ]
                }
            }
            """
    }

    ///     record(view: {text: choices/0/message/content})
    ///     →  extension ResponseBody: ViewedResponse {
    ///            public static var viewPointers: [ResponseView.Part: [String]] { [.text: ["choices/0/message/content"]] }
    ///        }
    private func viewed(_ type: TypeDecl, _ record: Record) -> Code {
        guard !record.annotations.view.isEmpty else { return "" }
        let entries = record.annotations.view.map { view -> Code in
            let pointers = view.pointers.map { pointer -> Code in "\(literal: pointer)" }
            return "\(part(view.part)): [\(Code.joined(pointers, by: ", "))],"
        }
        return """
            extension \(path(type.id, in: .file)): ViewedResponse {
                \(modifier)static var viewPointers: [ResponseView.Part: [String]] {
                    [
                        \(entries)
                    ]
                }
            }
            """
    }

    private func part(_ part: ViewPart.Part) -> Code {
        switch part {
        case .text: ".text"
        case .reasoning: ".reasoning"
        case .refusal: ".refusal"
        case .finishReason: ".finishReason"
        case .toolCalls: ".toolCalls"
        case .toolCallID: ".toolCallID"
        case .toolCallName: ".toolCallName"
        case .toolCallArguments: ".toolCallArguments"
        case .inputTokens: ".inputTokens"
        case .outputTokens: ".outputTokens"
        case .totalTokens: ".totalTokens"
        case .reasoningTokens: ".reasoningTokens"
        case .cachedTokens: ".cachedTokens"
        }
    }
}
