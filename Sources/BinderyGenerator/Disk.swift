// The only file that touches the disk: reads, lists, writes and removes files, with a reason in words where it cannot.

import BinderyDiagnostics

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

package enum Disk {
    /// Why something could not be done, in the operating system's words.
    package struct Refusal: Error {
        package let reason: String

        package init(reason: String) { self.reason = reason }

        init(_ error: any Error) {
            let posix = (error as? CocoaError)?.underlying as? POSIXError ?? error as? POSIXError
            reason = posix.map { Self.words(for: $0.code.rawValue) } ?? "\(error)"
        }

        init(errno code: Int32) { reason = Self.words(for: code) }

        private static func words(for code: Int32) -> String {
            switch code {
            case ENOENT: "there is no such file or folder"
            case EACCES, EPERM: "permission is denied"
            case ENOTDIR: "a part of the path is a file, not a folder"
            case EISDIR: "it is a folder"
            case ENOSPC: "the disk is full"
            case EROFS: "the disk is read-only"
            default: String(cString: strerror(code))
            }
        }
    }

    package enum Kind { case file, folder }

    package static func kind(of path: String) -> Kind? {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        return isFolder ? .folder : .file
    }

    /// The absolute path without links, of something that is there.
    package static func realPath(_ path: String) -> String {
        let absolute = Path.join(FileManager.default.currentDirectoryPath, path)
        return Path.shortened(URL(fileURLWithPath: absolute).resolvingSymlinksInPath().path)
    }

    /// Whether this is a file with content of its own: no folder, device or pipe.
    package static func isRegularFile(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return type == .typeRegular
    }

    package static func isLink(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return type == .typeSymbolicLink
    }

    /// A file that the user named, or a diagnostic at the place that named it.
    package static func read(
        _ path: ConfiguredPath, as role: String, shownAs name: String? = nil, into log: DiagnosticLog
    )
        -> SourceFile?
    {
        let shown = name ?? Path.shortened(path.path)
        switch kind(of: path.path) {
        case nil:
            let seen = path.path.hasPrefix("/") ? "" : " (seen from \(FileManager.default.currentDirectoryPath))"
            log.error(.fileMissing, "there is no \(role) \(shown)\(seen)", at: path.span)
            return nil
        case .folder:
            log.error(.fileFolder, "\(shown) is a folder; the \(role) is a file", at: path.span)
            return nil
        case .file:
            do {
                return SourceFile(path: shown, bytes: try bytes(path.path))
            } catch {
                log.error(.fileUnreadable, "the \(role) \(shown) cannot be read: \(error.reason)", at: path.span)
                return nil
            }
        }
    }

    package static func bytes(_ path: String) throws(Refusal) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Refusal(error)
        }
    }

    /// The names in a folder, sorted; none where there is no folder.
    package static func names(in folder: String) throws(Refusal) -> [String] {
        guard kind(of: folder) == .folder else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw Refusal(error)
        }
    }

    /// Makes the folder and those above it; gives the topmost one that was made.
    package static func makeFolder(_ path: String) throws(Refusal) -> String? {
        var missing: String?
        var above = path
        while !above.isEmpty, kind(of: above) == nil {
            missing = above
            above = Path.folder(of: above)
        }
        guard missing != nil else { return nil }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            return missing
        } catch {
            throw Refusal(error)
        }
    }

    /// Puts the bytes beside the path and then in its place, so that no reader ever sees half a file.
    package static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
        let temporary = Path.join(Path.folder(of: path), ".\(Path.lastComponent(path)).\(getpid()).new")
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: temporary))
        } catch {
            _ = try? FileManager.default.removeItem(atPath: temporary)
            throw Refusal(error)
        }
        guard rename(temporary, path) == 0 else {
            let code = errno
            _ = try? FileManager.default.removeItem(atPath: temporary)
            throw Refusal(errno: code)
        }
    }

    /// Removes the folder where nothing is in it, and does nothing otherwise.
    package static func removeEmptyFolder(_ path: String) { _ = rmdir(path) }

    package static func remove(_ path: String) throws(Refusal) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw Refusal(error)
        }
    }
}
