// Paths that the user names → the files with traffic below them, each with the form in which it is read.

import BinderyDiagnostics
import BinderyGenerator

/// A file and what its name says of it.
package struct TrafficFile: Hashable {
    package enum Form: Hashable {
        /// HAR 1.2, as browsers and proxies write it.
        case har
        /// An exchange in each line.
        case lines
        /// `interactions`, as the libraries write that are called VCR.
        case cassette
        /// One JSON document: a bare body, an exchange, or one of the forms above.
        case document
        /// The body of an event stream.
        case events
    }

    /// What a bare body is, told from its name and its folders.
    package enum Kind: Hashable { case request, response, stream, error }

    package var path: String
    package var form: Form
    package var kind: Kind?
}

package enum TrafficFiles {
    /// All files, folders searched, in the order of their names. What is no traffic by its ending is left out.
    package static func find(_ paths: [String], into log: DiagnosticLog) -> [TrafficFile]? {
        var files: [TrafficFile] = []
        for path in paths {
            switch Disk.kind(of: path) {
            case .folder: search(path, below: path, 0, &files, log)
            case .file:
                let form = form(of: path) ?? .document
                files.append(TrafficFile(path: path, form: form, kind: kind(of: path)))
            case nil:
                log.error(.fileMissing, "there is no traffic at \(Path.shown(path))", at: nil)
            }
        }
        if files.isEmpty, !log.hasErrors {
            log.error(
                .fileMissing, "no file with traffic is there: \(paths.map(Path.shown).joined(separator: ", "))", at: nil
            )
        }
        return log.hasErrors ? nil : files
    }

    private static func search(
        _ folder: String, below root: String, _ depth: Int, _ files: inout [TrafficFile], _ log: DiagnosticLog
    ) {
        let names: [String]
        do {
            names = try Disk.names(in: folder)
        } catch {
            log.error(.fileUnreadable, "the folder \(Path.shown(folder)) cannot be read: \(error.reason)", at: nil)
            return
        }
        for name in names where !name.hasPrefix(".") {
            let path = Path.join(folder, name)
            if Disk.kind(of: path) == .folder {
                // Links may lead in a circle.
                if depth < 32, !Disk.isLink(path) { search(path, below: root, depth + 1, &files, log) }
            } else if let form = form(of: path), Disk.isRegularFile(path) || Disk.isLink(path) {
                files.append(TrafficFile(path: path, form: form, kind: kind(of: path)))
            }
        }
    }

    private static func form(of path: String) -> TrafficFile.Form? {
        let name = Path.lastComponent(path).lowercased()
        if name.hasSuffix(".har") { return .har }
        if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .lines }
        if name.hasSuffix(".json") { return .document }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .cassette }
        return name.hasSuffix(".sse") || kind(of: path) == .stream && name.hasSuffix(".txt") ? .events : nil
    }

    /// `chat.request.json`, `request-2.json`, `requests/api/1.json`: the word nearest to the end counts.
    package static func kind(of path: String) -> TrafficFile.Kind? {
        for part in path.split(separator: "/").reversed() {
            let words = part.lowercased().split { !$0.isLetter }
            for word in words.reversed() {
                switch word {
                case "request", "requests": return .request
                case "response", "responses": return .response
                case "stream", "streams", "sse", "events", "chunks": return .stream
                case "error", "errors": return .error
                default: continue
                }
            }
        }
        return nil
    }
}
