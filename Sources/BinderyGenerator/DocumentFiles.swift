// The path of a reference comes in; the file's nodes go out, read once, or why it is not read. A description is not to be
// trusted with the disk: only its own folder and those that the user allows are open to it, links followed.

import BinderyDiagnostics
import BinderyIR
import BinderyOpenAPI
import BinderyYAML

/// The files of one description.
final class DocumentFiles {
    let root: LoadedDocument
    private var documents: [String: Result<LoadedDocument, LoadFailure>] = [:]
    /// Results by path, links not followed.
    private var places: [String: Result<LoadedDocument, LoadFailure>] = [:]
    private var shownPaths: [String: String] = [:]
    private let folders: [String]
    private var bytes = 0

    private let countLimit: Int
    private static let byteLimit = 512 << 20

    /// The files that the config names beside the description.
    private let named: NamedSchemaFiles

    init(
        _ path: String, root: YAMLNode, allowedFolders: [String], countLimit: Int,
        named: NamedSchemaFiles = NamedSchemaFiles()
    ) {
        self.countLimit = countLimit
        self.named = named
        let identity = Disk.realPath(path)
        let shown = Path.shown(path)
        self.root = LoadedDocument(identity: identity, path: shown, root: root)
        documents[identity] = .success(self.root)
        shownPaths[identity] = shown
        folders = [Path.folder(of: identity)] + allowedFolders.map(Disk.realPath)
    }

    /// The document at a path that is seen from another document's.
    func load(_ path: String, from base: String) -> Result<LoadedDocument, LoadFailure> {
        if let scheme = scheme(of: path) {
            return .failure(
                LoadFailure(
                    rule: "reference-to-url",
                    message:
                        "nothing is fetched from \(scheme); save the file beside the description and refer to its path"
                ))
        }
        let path = Pointer.percentDecode(path)
        guard !path.contains("\0") else {
            return .failure(LoadFailure(rule: "reference-missing-file", message: "no file has such a name"))
        }
        let place = Path.shortened(Path.join(Path.folder(of: base), path))
        if let known = places[place] { return known }
        let shown =
            named.shown[place] ?? Path.shortened(Path.join(Path.folder(of: shownPaths[base] ?? ""), path))
        let response = load(place, shown: shown)
        places[place] = response
        return response
    }

    private func load(_ place: String, shown: String) -> Result<LoadedDocument, LoadFailure> {
        guard Disk.kind(of: place) != nil else {
            return .failure(isAllowed(place) ? missing(shown, place) : outside(shown))
        }
        let identity = Disk.realPath(place)
        guard isAllowed(identity) else { return .failure(outside(shown, isLink: isAllowed(place))) }
        if let known = documents[identity] { return known }
        let read = read(identity, shown)
        documents[identity] = read
        shownPaths[identity] = shown
        return read
    }

    private func read(_ identity: String, _ shown: String) -> Result<LoadedDocument, LoadFailure> {
        guard documents.count < countLimit, bytes < Self.byteLimit else {
            return .failure(
                LoadFailure(
                    rule: "too-many-files",
                    message: "at most \(countLimit) files of \(Self.byteLimit >> 20) MiB are read"))
        }
        let log = DiagnosticLog()
        guard Disk.isRegularFile(identity) else {
            return .failure(LoadFailure(rule: "reference-to-folder", message: "\(shown) is not a file"))
        }
        guard let source = Disk.read(ConfiguredPath(path: identity), as: "file", shownAs: shown, into: log) else {
            return .failure(LoadFailure(rule: "reference-unreadable", message: log.diagnostics.first?.message ?? shown))
        }
        bytes += source.bytes.count
        guard let root = DocumentReader.read(source, into: log) else {
            return .failure(
                LoadFailure(
                    rule: "reference-to-faulty-file", message: "\(shown) cannot be read", details: log.diagnostics))
        }
        let isTool = named.tools.contains(identity)
        return .success(
            LoadedDocument(identity: identity, path: shown, root: isTool ? ToolReferences.rewritten(root) : root))
    }

    private func isAllowed(_ path: String) -> Bool {
        folders.contains { $0 == "/" || path == $0 || path.hasPrefix($0 + "/") }
    }

    private func missing(_ shown: String, _ place: String) -> LoadFailure {
        let names = (try? Disk.names(in: Path.folder(of: place))) ?? []
        let hint = Nearest.suggestion(for: Path.lastComponent(place), among: names)
        return LoadFailure(rule: "reference-missing-file", message: "there is no file \(shown)\(hint)")
    }

    private func outside(_ shown: String, isLink: Bool = false) -> LoadFailure {
        let folder = Path.folder(of: shown)
        let way = isLink ? "the link \(shown) leads" : "\(shown) lies"
        let what = isLink ? "the folder that it leads to" : "its folder"
        let example = isLink || folder.isEmpty ? "PATH" : folder
        return LoadFailure(
            rule: "reference-outside",
            message: "\(way) outside the description's folder and is not read; to allow \(what), give --allow-folder "
                + "\(example), or 'allowedFolders' in the config")
    }

    /// `https:`, `file:`; nil for a path.
    private func scheme(of path: String) -> String? {
        if path.hasPrefix("//") { return "a URL" }
        guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")), path.utf8.first != UInt8(ascii: ":") else {
            return nil
        }
        let lead = path[..<colon]
        let isScheme = lead.unicodeScalars.allSatisfy {
            $0.isASCII
                && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "+-.".unicodeScalars.contains($0))
        }
        return isScheme ? "a URL (\(lead):)" : nil
    }
}
