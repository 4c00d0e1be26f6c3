// A recorded body with what is said of its encodings → the bytes that the service meant.

import BinderyDiagnostics
import BinderyYAML

/// Undoes base64, gzip and deflate, and the two encodings of text beside UTF-8 that are found in recordings.
package enum Bodies {
    /// What one body may come to.
    package static let limit = 64 << 20

    /// - Parameter encoding: what `Content-Encoding` says; recorders that have undone it often leave it there.
    package static func decoded(
        _ bytes: [UInt8], encoding: String?, charset: String?
    ) throws(InflateError) -> [UInt8] {
        var bytes = bytes
        if Inflate.isGzip(bytes) {
            bytes = try Inflate.gunzip(bytes, limit: limit)
        } else if let encoding = encoding?.lowercased(), encoding.contains("deflate"), !looksLikeText(bytes) {
            bytes = try Inflate.inflate(bytes, limit: limit)
        } else if let encoding = encoding?.lowercased(), !looksLikeText(bytes),
            encoding.contains("br") || encoding.contains("zstd")
        {
            throw InflateError(reason: "the encoding \(encoding.prefix(20)) is not read, only gzip and deflate are")
        }
        return text(bytes, charset: charset?.lowercased())
    }

    /// Compressed bytes soon have one that no text has.
    private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(64).allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            && String(validating: bytes.prefix(61), as: UTF8.self) != nil || bytes.isEmpty
    }

    /// UTF-16 with its mark and Latin-1, where it is said, become UTF-8.
    private static func text(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                isLittle
                    ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                    : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        }
        let isLatin = charset.map { ["iso-8859-1", "latin1", "latin-1", "windows-1252"].contains($0) } ?? false
        guard isLatin, String(validating: bytes, as: UTF8.self) == nil else { return bytes }
        var text = ""
        for byte in bytes { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        return Array(text.utf8)
    }

    /// `text/html; charset="ISO-8859-1"` → `ISO-8859-1`
    package static func charset(of contentType: String?) -> String? {
        guard let contentType, let start = contentType.lowercased().firstRange(of: "charset=") else { return nil }
        // The lower case of what is no ASCII may be longer than the text.
        guard contentType.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let rest = contentType[start.upperBound...].prefix { $0 != ";" && $0 != " " }
        return String(rest.filter { $0 != "\"" })
    }
}
