// An operation goes in; the methods that it becomes come out: one for each body, one for each kind of response.

import BinderyIR

/// A method without its name.
struct Call {
    var body: Body?
    var form: NamedCall.Form
    /// The whole name, where the description chooses it.
    var name: String?
    /// What follows the operation's name: nothing for the first method.
    var words = ""
}

extension Operation {
    ///     bodies JSON and multipart, responses JSON and a stream
    ///     →  create, createStream, createMultipart, createMultipartStream
    var calls: [Call] {
        var calls: [Call] = []
        for (index, body) in (bodies.isEmpty ? [nil] : bodies.map(Optional.some)).enumerated() {
            let words = index == 0 ? "" : body.map(suffix) ?? ""
            if let response { calls.append(Call(body: body, form: .plain(response), words: words)) }
            if let stream {
                let word = response == nil ? "" : "stream"
                calls.append(
                    Call(
                        body: body, form: .stream(stream), name: index == 0 && response != nil ? stream.method : nil,
                        words: [words, word].filter { !$0.isEmpty }.joined(separator: " ")))
            }
            guard index == 0 else { continue }
            for other in otherResponses {
                calls.append(Call(body: body, form: .plain(other), words: other.word))
            }
        }
        return distinct(calls)
    }

    /// Two methods of one operation may be called the same, where a media type is called `bytes` or nothing at all.
    private func distinct(_ calls: [Call]) -> [Call] {
        var seen: Set<Words> = []
        return calls.map { call in
            var call = call
            while !seen.insert(Words(call.words)).inserted { call.words += " other" }
            return call
        }
    }

    /// `multipart`, `form`, or the media type's own word: `sdp`, `png`.
    private func suffix(_ body: Body) -> String {
        let isAlone = bodies.filter { $0.form == body.form }.count == 1
        switch body.form {
        case .multipart where isAlone: return "multipart"
        case .form where isAlone: return "form"
        case .json, .multipart, .form, .text, .bytes:
            let word = body.contentType.split(separator: "/").last.map(String.init) ?? body.contentType
            return word == "octet-stream" || word == "*" ? "bytes" : word == "plain" ? "text" : word
        }
    }
}

extension ResponseBody {
    fileprivate var word: String {
        switch self {
        case .text: "text"
        case .bytes: "bytes"
        case .nothing, .json, .byStatus: "response"
        }
    }
}
