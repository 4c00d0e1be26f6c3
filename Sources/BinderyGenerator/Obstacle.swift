// A path that the user gave goes in; why no file can be read there comes out, with the way out.

import BinderyDiagnostics

/// What stands between the user and the file that they mean.
struct Obstacle {
    let rule: Rule
    let message: String

    private init(_ rule: Rule, _ message: String) {
        self.rule = rule
        self.message = message
    }

    /// nil where a file, a pipe or standard input can be opened.
    init?(to path: String, as role: String, shown: String) {
        if path == Path.standardInput { return nil }
        if let scheme = Self.schemes.first(where: path.lowercased().hasPrefix) {
            self.init(of: scheme, path, role)
            return
        }
        do {
            switch try Disk.entry(at: path) {
            case .file, .pipe: return nil
            case .folder: self.init(.fileFolder, "\(shown) is a folder; the \(role) is a file")
            case .socket: self.init(.fileUnreadable, "\(shown) is a socket; the \(role) is a file")
            case .device: self.init(.fileUnreadable, "\(shown) is a device; the \(role) is a file")
            }
        } catch {
            if let destination = Disk.destination(ofLink: path) {
                self.init(
                    error.isAbsence ? .fileMissing : .fileUnreadable,
                    "\(shown) is a link to \(destination), and \(error.isAbsence ? "nothing is there" : error.reason)")
            } else if error.isAbsence {
                let seen =
                    path.hasPrefix("/") ? "" : " (seen from \(Disk.currentFolder))"
                self.init(.fileMissing, "there is no \(role) \(shown)\(seen)\(Self.nearest(to: path, shown))")
            } else {
                self.init(
                    .fileUnreadable, "the \(role) \(shown) cannot be read: \(error.reason)\(Self.barrier(on: path))")
            }
        }
    }

    private static let schemes = ["https://", "http://", "file://", "ftp://", "git@"]

    private init(of scheme: String, _ path: String, _ role: String) {
        guard scheme != "file://" else {
            self.init(.fileMissing, "the \(role) is given as a path, without file://: \(path.dropFirst(scheme.count))")
            return
        }
        let name = Path.lastComponent(String(path.prefix { $0 != "?" && $0 != "#" }))
        self.init(
            .fileMissing,
            "nothing is fetched from the network: save the \(role) first, for example with "
                + "`curl -fLo \(name.contains(".") ? name : "\(role).yaml") \(path)`, and give the file")
    }

    /// `, did you mean 'pets.yaml'?`, of the files in the same folder.
    private static func nearest(to path: String, _ shown: String) -> String {
        let folder = Path.folder(of: path)
        let names = (try? Disk.names(in: folder.isEmpty ? "." : folder)) ?? []
        return Nearest.match(for: Path.lastComponent(path), among: names)
            .map { Nearest.question(Path.join(Path.folder(of: shown), $0)) } ?? ""
    }

    /// The folder on the way that may not be entered.
    private static func barrier(on path: String) -> String {
        var folder = Path.folder(of: path)
        var barrier: String?
        while !folder.isEmpty, folder != "/" {
            if (try? Disk.entry(at: folder + "/.")) == nil { barrier = folder }
            folder = Path.folder(of: folder)
        }
        return barrier.map { "; the folder \($0) may not be entered" } ?? ""
    }
}
