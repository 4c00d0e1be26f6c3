// The text of a generated server comes in; handlers go out that send each call on by the generated client of the same description.

import Foundation

/// A protocol of handlers, as the server's text declares it.
struct HandlerProtocol {
    struct Method {
        var name: Substring
        /// `(list: Words?, context: RequestContext)`, as it is declared.
        var declaration: Substring
        /// What each parameter is called: by the caller, and within the function.
        var parameters: [(label: Substring, name: Substring)]
        /// What is behind the parameters: `async throws -> Pet`.
        var result: Substring
    }

    var name: Substring
    /// What the client calls the group: `chat.completions`; empty: the operations are the client's own.
    var group: Substring
    /// What the server's functions call it.
    var label: Substring
    var methods: [Method]

    static func all(in server: String) -> [HandlerProtocol] {
        server.matches(
            of:
                /Responds to the operations of (?:no group|`(?<group>[^`]*|[^ ]*)`)\.[^\n]*\n(?:\/\/\/[^\n]*\n)*(?:public |package )?protocol (?<name>[^:]+): Sendable \{\n(?<body>.*?)\n\}/
                .dotMatchesNewlines()
        )
        .map { match in
            let code = match.output.body.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("///") }
            let name = match.output.name
            return HandlerProtocol(
                name: name, group: match.output.group ?? "", label: label(of: name, in: server),
                methods: code.joined(separator: " ").components(separatedBy: " func ").compactMap { method($0[...]) })
        }
    }

    private static func label(of name: Substring, in server: String) -> Substring {
        for line in server.split(separator: "\n") {
            guard let found = line.range(of: ": some \(name)") else { continue }
            let rest = line[found.upperBound...]
            guard rest.isEmpty || rest == "," else { continue }
            return line[..<found.lowerBound].drop { $0 == " " }.prefix { $0 != " " }
        }
        return "?"
    }

    private static func method(_ text: Substring) -> Method? {
        guard let open = text.firstIndex(of: "(") else { return nil }
        var depth = 0
        var starts = [text.index(after: open)]
        var close = text.endIndex
        var previous: Character = " "
        for index in text[open...].indices {
            let character = text[index]
            switch character {
            case "(", "[", "<": depth += 1
            case ")", "]": depth -= 1
            case ">" where previous != "-": depth -= 1
            case "," where depth == 1: starts.append(text.index(after: index))
            default: break
            }
            previous = character
            if depth == 0 {
                close = index
                break
            }
        }
        guard close < text.endIndex else { return nil }
        let parameters = starts.compactMap { start -> (Substring, Substring)? in
            let words = text[start..<close].prefix { $0 != ":" }.split(separator: " ").map { $0 }
            guard let label = words.first, let name = words.last else { return nil }
            return (label, name)
        }
        let declaration = text[open...close]
        return Method(
            name: text[..<open], declaration: declaration, parameters: parameters,
            result: text[text.index(after: close)...])
    }
}

extension HandlerProtocol {
    /// A struct that conforms to the protocol.
    func forwarding(as type: String) -> String {
        let functions = methods.map { method in
            let given = method.parameters.dropLast()
            let shown = given.map { "(\"\($0.name)\", \($0.name) as Any)" }.joined(separator: ", ")
            let arguments = given.map { $0.label == "_" ? "\($0.name)" : "\($0.label): \($0.name)" }
            let path = ["client"] + (group.isEmpty ? [] : [String(group)]) + ["\(method.name)"]
            return """
                    func \(method.name)\(method.declaration)\(method.result) {
                        record.hear(isFirst, "\(method.name)", [\(shown)])
                        if isFirst {
                            let client = PairPrograms.client(record)
                            do {
                                _ = try await \(path.joined(separator: "."))(\(arguments.joined(separator: ", ")))
                            } catch {
                                record.end("\\(error)")
                            }
                        }
                        throw BinderyServer.ServerError(status: 418, "it ends here")
                    }
                """
        }
        return """
            struct \(type): \(name) {
                let record: PairRecord
                let isFirst: Bool

            \(functions.joined(separator: "\n\n"))
            }
            """
    }
}
