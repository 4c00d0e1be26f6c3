// The bytes of a body of text in, the text out, by the charset that its media type names.

enum BodyText {
    /// UTF-8 where nothing else is named (RFC 9110, section 8.3.2, leaves it open), and Latin-1; what fits neither is U+FFFD.
    static func decoded(_ bytes: some Collection<UInt8>, contentType: String?) -> String {
        let parameters = (contentType ?? "").lowercased().split(separator: ";").dropFirst()
        let charset = parameters.lazy.map { $0.filter { $0 != " " && $0 != "\"" } }.first { $0.hasPrefix("charset=") }
        guard let charset, latin1.contains(String(charset.dropFirst(8))) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
    }

    private static let latin1: Set<String> = ["iso-8859-1", "iso_8859-1", "latin1", "l1"]
}
