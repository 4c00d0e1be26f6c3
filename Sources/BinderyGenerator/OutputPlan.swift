// Generated files come in; what has to change on disk so that the folders hold them goes out. Reads the disk, writes nothing.

import BinderyDiagnostics
import BinderySwift

/// One file that is not as it shall be.
package struct FileChange {
    package let path: String
    /// What is there now; nil: nothing.
    package let old: [UInt8]?
    /// What shall be there; nil: nothing.
    package let new: [UInt8]?

    /// The change as a short unified diff.
    package var diff: String {
        func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
        return UnifiedDiff().between(text(old), and: text(new), named: Path.shortened(path))
    }
}

/// The difference between what was generated and what is there.
package struct OutputPlan {
    package let generated: [Generated]
    package let changes: [FileChange]

    /// Every path that some config writes, with the config's place in the list.
    private typealias Claims = [String: Int]

    static func compare(_ generated: [Generated], into log: DiagnosticLog) -> OutputPlan? {
        var claims: Claims = [:]
        var changes: [FileChange] = []
        for (index, one) in generated.enumerated() {
            guard let output = one.config.output, isUsable(output, one.files, into: log) else { continue }
            for file in one.files {
                let path = Path.join(output.path, file.name)
                guard isWithin(file.name, module: one.config.module) else {
                    log.error(.outputName, "the file name \(file.name) would leave the output folder", at: nil)
                    continue
                }
                if claims.updateValue(index, forKey: Path.shortened(path)) != nil {
                    let text =
                        "two configs write \(Path.shortened(path)): give them different modules or output folders"
                    log.error(.outputTwice, text, at: output.span)
                    continue
                }
                guard let old = present(path, into: log), isOurs(old.bytes, path, output, into: log) else { continue }
                let new = Header.sealed(file.bytes)
                if old.bytes != new { changes.append(FileChange(path: path, old: old.bytes, new: new)) }
            }
        }
        // On file systems that take Pet.swift and PET.swift for one, what goes has to go before what comes.
        var removed: [FileChange] = []
        for one in generated where !log.hasErrors {
            removed += Orphans(of: one) { claims[Path.shortened($0)] != nil }.removals(into: log).filter { orphan in
                !removed.contains { $0.path == orphan.path }
            }
        }
        return log.hasErrors ? nil : OutputPlan(generated: generated, changes: removed + changes)
    }

    /// Whether the output folder and those within it can be, where they are not yet.
    private static func isUsable(
        _ output: ConfiguredPath, _ files: [GeneratedFile], into log: DiagnosticLog
    ) -> Bool {
        let folders = [output.path] + Set(files.map { Path.folder(of: Path.join(output.path, $0.name)) }).sorted()
        for folder in folders {
            guard let file = fileInTheWay(of: folder) else { continue }
            let text = "the output folder \(Path.shortened(folder)) cannot be made: \(Path.shortened(file)) is a file"
            log.error(.outputFolder, text, at: output.span)
            return false
        }
        return true
    }

    private static func fileInTheWay(of folder: String) -> String? {
        var path = folder
        while !path.isEmpty {
            switch Disk.kind(of: path) {
            case .folder: return nil
            case .file: return path
            case nil: path = Path.folder(of: path)
            }
        }
        return nil
    }

    /// Whether a path names a file in the output folder, or in that of the schemas or of the module's catalog within it.
    private static func isWithin(_ path: String, module: String) -> Bool {
        let folders = [Layout.schemasFolder, Layout.catalogFolder(module)].map { $0 + "/" }
        let name = folders.first(where: path.hasPrefix).map { path.dropFirst($0.count) } ?? path[...]
        return !name.isEmpty && !name.contains("/") && !name.hasPrefix(".") && !name.utf8.contains(0)
    }

    /// Whether what stands at a generated file's path may be replaced: nothing, or a file that Bindery wrote.
    private static func isOurs(
        _ bytes: [UInt8]?, _ path: String, _ output: ConfiguredPath, into log: DiagnosticLog
    ) -> Bool {
        guard let bytes, !bytes.isEmpty, Header(of: bytes) == nil else { return true }
        log.error(
            .outputForeign,
            "\(Path.shortened(path)) is in the way: no line at its top says that bindery made it, so it is not "
                + "overwritten; move or delete it, or give the config another module or output folder",
            at: output.span)
        return false
    }

    /// What a path holds, or nil after an error.
    private static func present(_ path: String, into log: DiagnosticLog) -> (bytes: [UInt8]?, Void)? {
        do throws(Disk.Refusal) {
            switch Disk.kind(of: path) {
            case .file: return (try Disk.bytes(path), ())
            case .folder: throw Disk.Refusal(reason: "a folder of that name is there")
            case nil: return (nil, ())
            }
        } catch {
            log.error(.outputFile, "\(Path.shortened(path)) cannot be compared: \(error.reason)", at: nil)
            return nil
        }
    }
}
