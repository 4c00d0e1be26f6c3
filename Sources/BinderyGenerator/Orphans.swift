// A config's files come in; those of an earlier run that it no longer makes go out, to be removed.

import BinderyDiagnostics
import BinderySwift

/// Files that no config writes any more: of a schema that went, of the other layout, of the module's former name. Only what
/// bears our header and belongs to this module: another module's files in the same folder are left alone, and so is everything
/// outside the folder.
struct Orphans {
    private let one: Generated
    private let isClaimed: (String) -> Bool
    /// The description's name, as headers tell it.
    private let source: Substring

    init(of one: Generated, isClaimed: @escaping (_ path: String) -> Bool) {
        self.one = one
        self.isClaimed = isClaimed
        source =
            one.files.first.flatMap { Header(of: $0.bytes)?.source }
            ?? Path.lastComponent(one.config.spec.path)[...]
    }

    /// The removals; after an error, such as that someone changed one of the files by hand, not all of them.
    func removals(into log: DiagnosticLog) -> [FileChange] {
        guard let output = one.config.output else { return [] }
        func searched<Value>(_ path: String, _ search: (String) throws(Disk.Refusal) -> [Value]) -> [Value] {
            do throws(Disk.Refusal) {
                return try search(path)
            } catch {
                log.error(.outputFile, "\(Path.shortened(path)) cannot be searched: \(error.reason)", at: output.span)
                return []
            }
        }
        let catalogs = searched(output.path) { path throws(Disk.Refusal) in
            try Disk.names(in: path).filter { $0.hasSuffix(Layout.catalogEnding) }
        }
        let hasOwn = hasFiles(in: output.path)
        let folders = [output.path] + ([Layout.schemasFolder] + catalogs).map { Path.join(output.path, $0) }
        return folders.flatMap { folder in
            searched(folder) { path throws(Disk.Refusal) in
                try removals(in: path, of: output, hasOwn: hasOwn, into: log)
            }
        }
    }

    private func removals(
        in folder: String, of output: ConfiguredPath, hasOwn: Bool, into log: DiagnosticLog
    ) throws(Disk.Refusal) -> [FileChange] {
        // A link leads out of the output folder.
        guard folder == output.path || !Disk.isLink(folder) else { return [] }
        var removals: [FileChange] = []
        let ending = folder != output.path && folder.hasSuffix(Layout.catalogEnding) ? ".md" : ".swift"
        for name in try Disk.names(in: folder) where name.hasSuffix(ending) {
            let path = Path.join(folder, name)
            guard !isClaimed(path), Disk.isRegularFile(path) else { continue }
            let bytes = try Disk.bytes(path)
            guard let header = Header(of: bytes), isOurs(name, header, hasOwn) else { continue }
            guard !header.isChanged(in: bytes) else {
                log.error(
                    .outputChanged,
                    "\(Path.shortened(path)) is from an earlier run and would be removed, but was changed by hand since: delete "
                        + "it, or remove its line 'Made by bindery' to keep it as a file of your own",
                    at: output.span)
                continue
            }
            removals.append(FileChange(path: path, old: bytes, new: nil))
        }
        return removals
    }

    /// Whether the module was written here before.
    private func hasFiles(in folder: String) -> Bool {
        one.files.contains { file in
            let bytes = try? Disk.bytes(Path.join(folder, file.name))
            return bytes.flatMap { Header(of: $0)?.module }.map { $0 == one.config.module } ?? false
        }
    }

    /// The header tells of which module a file is: of this one, or of one that reads a description of the same name while this
    /// one has no files yet, which is what it was called before. Of a version that did not tell, files of the fixed layout say
    /// so in their names, and may be without checksums; others are of whoever reads a description of that name.
    private func isOurs(_ name: String, _ header: Header, _ hasOwn: Bool) -> Bool {
        if let module = header.module { return module == one.config.module || header.source == source && !hasOwn }
        let isFixed = name.hasSuffix(".bindery.swift")
        guard isFixed || header.hasChecksum else { return false }
        return header.source == source || isFixed && name.hasPrefix(one.config.module + ".")
    }
}
