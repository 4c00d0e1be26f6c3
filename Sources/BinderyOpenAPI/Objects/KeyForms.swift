// Keys that have a form instead of fixed names go in, statuses and media types; a warning for each that has none comes out.

import BinderyDiagnostics
import BinderyYAML

enum KeyForms {
    /// `200`, `4XX` or `default`.
    static func checkStatus(_ key: YAMLNode, into log: DiagnosticLog) {
        guard let text = key.text, text != "default" else { return }
        let bytes = Array(text.utf8)
        let isRange = bytes.dropFirst().allSatisfy { $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "x") }
        let isCode = bytes.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isClass = bytes.first.map { (UInt8(ascii: "1")...UInt8(ascii: "5")).contains($0) } ?? false
        guard bytes.count != 3 || !isClass || !isRange && !isCode else { return }
        let near = Nearest.suggestion(for: text, among: ["default"], after: log)
        let advice = near.isEmpty ? ": the keys of responses are codes (200), ranges (4XX) and 'default'" : near
        log.warning("unknown-status", "'\(text)' is not a status\(advice)", at: key.span)
    }

    /// The types that media types begin with, of IANA's registry.
    private static let types: Set<String> = [
        "application", "audio", "chemical", "example", "font", "haptics", "image", "message", "model", "multipart",
        "text", "video", "*",
    ]

    /// What is mistyped most, since it is used most.
    private static let usual = [
        "application/json", "text/event-stream", "multipart/form-data", "application/x-www-form-urlencoded",
        "application/octet-stream", "text/plain", "application/problem+json", "application/x-ndjson",
        "application/xml", "application/pdf", "text/html", "image/png", "image/jpeg",
    ]

    private static let usualWords = KeywordSet(usual)

    /// Media types that are in use and spelt almost like a usual one.
    private static let alike: Set<String> = [
        "application/jsonl", "application/bson", "application/cson", "application/hjson", "application/ubjson",
        "application/json5", "application/jsonc", "application/jsonp", "application/jose", "application/jose+json",
        "application/ion", "application/ndjson", "application/x-json", "application/xml-dtd", "application/xmi",
        "application/x-jsonl", "application/vnd+json", "application/vnd.api+json",
        "text/xml", "text/json", "text/html5", "text/latin", "image/jpg", "image/jp2", "image/jpe", "image/jpm",
        "image/jpx", "image/ping", "image/apng", "image/x-png", "image/pjpeg",
    ]

    /// `application/json; charset=utf-8`.
    static func checkMediaType(_ key: YAMLNode, into log: DiagnosticLog) {
        guard !key.isOne(of: usualWords), let text = key.text, !text.hasPrefix("x-") else { return }
        let essence = String(text.prefix { $0 != ";" }).lowercased().filter { $0 != " " }
        let type = essence.prefix { $0 != "/" }
        let hasForm = type.count < essence.count && essence.last != "/"
        if hasForm, types.contains(String(type)) || type.hasPrefix("x-") {
            let wanted = essence.count < 6 ? nil : misspelt(essence)
            guard let wanted else { return }
            log.warning(
                "unknown-media-type",
                "'\(text)' is not a known media type; it is read as bytes or text\(Nearest.question(wanted))",
                at: key.span)
            return
        }
        let subtypes = usual.map { String($0.drop { $0 != "/" }.dropFirst()) }
        let near =
            Nearest.match(for: essence, among: usual)
            ?? Nearest.match(for: essence, among: subtypes).flatMap { match in usual.first { $0.hasSuffix("/" + match) }
            }
        let advice = near.map(Nearest.question) ?? ": one is 'application/json'"
        let fault =
            hasForm ? "does not begin with a type such as application or text" : "is not of the form type/subtype"
        log.warning("unknown-media-type", "the media type '\(text)' \(fault)\(advice)", at: key.span)
    }

    /// The usual media type of which this is a slip: one letter more, less, other or swapped.
    private static func misspelt(_ essence: String) -> String? {
        guard !usual.contains(essence), !alike.contains(essence),
            let near = Nearest.match(for: essence, among: usual, upTo: 1)
        else { return nil }
        return near
    }
}
