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
        /// Whether nothing is there, as opposed to something that may not be used.
        let isAbsence: Bool

        package init(reason: String) {
            self.reason = reason
            isAbsence = false
        }

        init(_ error: any Error) {
            let posix = (error as? CocoaError)?.underlying as? POSIXError ?? error as? POSIXError
            reason = posix.map { Self.words(for: $0.code.rawValue) } ?? "\(error)"
            isAbsence = posix?.code == .ENOENT
        }

        init(errno code: Int32) {
            reason = Self.words(for: code)
            isAbsence = code == ENOENT
        }

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

    /// A file that the user named, or a diagnostic at the place that named it. `-` is standard input.
    package static func read(
        _ path: ConfiguredPath, as role: String, shownAs name: String? = nil, into log: DiagnosticLog
    )
        -> SourceFile?
    {
        let shown = name ?? Path.shown(path.path)
        if let obstacle = Obstacle(to: path.path, as: role, shown: shown) {
            log.error(obstacle.rule, obstacle.message, at: path.span)
            return nil
        }
        do {
            return SourceFile(path: shown, bytes: try bytes(path.path))
        } catch {
            log.error(.fileUnreadable, "the \(role) \(shown) cannot be read: \(error.reason)", at: path.span)
            return nil
        }
    }

    package static func bytes(_ path: String) throws(Refusal) -> [UInt8] {
        if path == Path.standardInput || isPipe(path) { return try stream(path) }
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Refusal(error)
        }
    }

    /// What a pipe or standard input gives until it ends.
    private static func stream(_ path: String) throws(Refusal) -> [UInt8] {
        var bytes: [UInt8] = []
        try chunks(of: path) { bytes += $0 }
        return bytes
    }

    /// A file's bytes piece by piece, so that none but the one at hand takes memory.
    package static func chunks(of path: String, _ take: (ArraySlice<UInt8>) -> Void) throws(Refusal) {
        let descriptor = path == Path.standardInput ? STDIN_FILENO : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Refusal(errno: errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Self.read(descriptor, into: &chunk)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Refusal(errno: errno) }
            guard count > 0 else { return }
            take(chunk.prefix(count))
        }
    }

    /// The system's own `read`, whose name this type has too.
    private static func read(_ descriptor: Int32, into chunk: inout [UInt8]) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, &chunk, chunk.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, &chunk, chunk.count)
        #elseif canImport(Darwin)
            Darwin.read(descriptor, &chunk, chunk.count)
        #endif
    }

    /// What stands at the end of a path, links followed.
    enum Entry { case file, folder, pipe, socket, device }

    /// Throws where nothing is there, and where the system does not let it be seen.
    static func entry(at path: String) throws(Refusal) -> Entry {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Refusal(errno: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFIFO: return .pipe
        case S_IFSOCK: return .socket
        default: return .device
        }
    }

    private static func isPipe(_ path: String) -> Bool { (try? entry(at: path)) == .pipe }

    /// The folder that relative paths are seen from.
    static var currentFolder: String { FileManager.default.currentDirectoryPath }

    /// Where a link leads to; nil for anything else.
    static func destination(ofLink path: String) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: path)
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
        do throws(Refusal) {
            try put(bytes, into: temporary)
        } catch {
            _ = try? FileManager.default.removeItem(atPath: temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let code = errno
            _ = try? FileManager.default.removeItem(atPath: temporary)
            throw Refusal(errno: code)
        }
    }

    /// Makes a file of the bytes, as they lie in memory.
    private static func put(_ bytes: [UInt8], into path: String) throws(Refusal) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard descriptor >= 0 else { throw Refusal(errno: errno) }
        defer { close(descriptor) }
        var rest = bytes
        while !rest.isEmpty {
            let count = write(descriptor, from: rest)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Refusal(errno: errno) }
            rest = count == rest.count ? [] : Array(rest[count...])
        }
    }

    private static func write(_ descriptor: Int32, from bytes: [UInt8]) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes, bytes.count)
        #elseif canImport(Darwin)
            Darwin.write(descriptor, bytes, bytes.count)
        #endif
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
