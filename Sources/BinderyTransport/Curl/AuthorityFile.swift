// The certificates that a program trusts beside the system's: libcurl takes one file, so both become one.

#if !canImport(Darwin)
    import Foundation

    /// The file of certificates that libcurl reads; one that was made for it goes with this object.
    final class AuthorityFile: Sendable {
        /// nil: that of the system.
        let path: String?
        /// Why there is none; nil: there is.
        let fault: String?
        /// Whether the system's folder of certificates counts beside the file.
        let allowsFolder: Bool
        private let isMade: Bool

        /// Where distributions keep all that they trust; the first that is there counts.
        private static let systemFiles = [
            "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
            "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem",
        ]

        init(_ options: CurlOptions) {
            guard let addition = options.additionalAuthorityFile else {
                (path, fault, isMade, allowsFolder) = (options.authorityFile, nil, false, false)
                return
            }
            guard let added = FileManager.default.contents(atPath: addition) else {
                (path, fault, isMade, allowsFolder) = (nil, Self.unreadable(addition), false, false)
                return
            }
            let known: Data
            if let file = options.authorityFile {
                guard let contents = FileManager.default.contents(atPath: file) else {
                    (path, fault, isMade, allowsFolder) = (nil, Self.unreadable(file), false, false)
                    return
                }
                known = contents
            } else {
                known = Self.systemFiles.lazy.compactMap { FileManager.default.contents(atPath: $0) }.first ?? Data()
            }
            let made = FileManager.default.temporaryDirectory.appending(path: "bindery-\(UUID().uuidString).pem").path
            // Only its owner may change what is trusted.
            let isWritten = FileManager.default.createFile(
                atPath: made, contents: known + Data("\n".utf8) + added, attributes: [.posixPermissions: 0o600])
            path = made
            fault = isWritten ? nil : "the file of certificates \(made) cannot be written"
            isMade = isWritten
            allowsFolder = known.isEmpty
        }

        private static func unreadable(_ file: String) -> String { "the file of certificates \(file) cannot be read" }

        deinit {
            if isMade, let path { try? FileManager.default.removeItem(atPath: path) }
        }
    }
#endif
