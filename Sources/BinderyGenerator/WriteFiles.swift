// Changes come in; the disk holds all of them afterwards, or none.

import BinderyDiagnostics
import BinderySwift

enum WriteFiles {
    /// Applies the changes in order; after the first that fails, takes back those before it. False after errors.
    static func apply(_ changes: [FileChange], into log: DiagnosticLog) -> Bool {
        var done: [FileChange] = []
        var madeFolders: [String] = []
        for change in changes {
            do throws(Disk.Refusal) {
                if change.new != nil, let made = try Disk.makeFolder(Path.folder(of: change.path)) {
                    madeFolders.append(made)
                }
                try put(change.new, at: change.path)
                done.append(change)
            } catch {
                let undone = takeBack(done, madeFolders)
                let outcome = undone.isEmpty ? "nothing was changed" : "not restored: \(undone.joined(separator: ", "))"
                log.error(
                    .outputWrite, "\(Path.shortened(change.path)) cannot be written: \(error.reason); \(outcome)",
                    at: nil)
                return false
            }
        }
        for folder in Set(changes.filter { $0.new == nil }.map { Path.folder(of: $0.path) })
        where isMade(Path.lastComponent(folder)) {
            Disk.removeEmptyFolder(folder)
        }
        return true
    }

    /// Whether a folder within the output folder is one that comes with its files.
    private static func isMade(_ name: String) -> Bool {
        name == Layout.schemasFolder || name.hasSuffix(Layout.catalogEnding)
    }

    private static func put(_ bytes: [UInt8]?, at path: String) throws(Disk.Refusal) {
        if let bytes { try Disk.write(bytes, to: path) } else { try Disk.remove(path) }
    }

    /// Restores what was there; gives the paths for which that failed too.
    private static func takeBack(_ done: [FileChange], _ folders: [String]) -> [String] {
        var failed: [String] = []
        for change in done.reversed() {
            do throws(Disk.Refusal) {
                try put(change.old, at: change.path)
            } catch {
                failed.append(change.path)
            }
        }
        for folder in folders.reversed() {
            do throws(Disk.Refusal) {
                try Disk.remove(folder)
            } catch {
                failed.append(folder)
            }
        }
        return failed
    }
}
