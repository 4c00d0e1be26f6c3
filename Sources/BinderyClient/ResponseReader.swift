// How a client reads its responses: as tolerant as its configuration says, and without the key in any error.

/// Reads responses for one exchange.
struct ResponseReader: Sendable {
    var tolerance: JSONCoding.Tolerance
    var onIssue: (@Sendable (DecodingIssue) -> Void)?
    var errorMapping: ErrorMapping
    /// Takes the bytes of what does not fit.
    var record: (@Sendable ([UInt8]) -> Void)?

    /// A reader of what no server sent: a recorded stream.
    init() {
        tolerance = .tolerant
        errorMapping = ErrorMapping(server: "", maximumResponseBytes: .max)
    }

    /// A reader whose issues are recorded, where the configuration asks for it.
    /// - Parameter framing: how items are set apart; nil of a single response.
    init(_ exchange: Exchange, _ head: ResponseHead, framing: StreamFraming?) {
        tolerance = exchange.builder.configuration.tolerance
        onIssue = exchange.builder.configuration.onDecodingIssue
        errorMapping = exchange.errorMapping
        guard let recorder = exchange.builder.configuration.issueRecorder else { return }
        let context = DecodingIssueRecorder.Context(
            method: exchange.head.unsigned.method.rawValue,
            path: exchange.head.unsigned.path ?? exchange.operation.path,
            status: head.status, contentType: head.headers[.contentType], framing: framing,
            credentials: exchange.errorMapping.credentials)
        record = { recorder.record($0, context) }
    }

    /// Reads one value. A byte order mark before it is skipped (RFC 8259, section 8.1, lets a parser do so). A sequence that
    /// is no UTF-8 becomes U+FFFD in a tolerant reading, as the standard of event streams has it, and so does half a character
    /// among the escapes; NaN and the infinities are null. All are told.
    /// - Throws: the error, located in the response as it may be shown.
    func read<Value: JSONReadable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws(JSONError) -> Value {
        var recovery: DecodingRecovery?
        let bytes = bytes.withoutByteOrderMark
        do throws(JSONError) {
            let value = try JSONReader.read(
                Value.self, from: bytes, isTolerant: tolerance == .tolerant, recovery: &recovery)
            if recovery != nil { record?(Array(bytes)) }
            if let recovery, let onIssue {
                let bytes = Array(bytes)
                recovery.issues(in: errorMapping.masked(bytes), reading: type, from: bytes).forEach(onIssue)
            }
            return value
        } catch {
            let bytes = Array(bytes)
            if tolerance == .tolerant, let mended = JSONMending.mended(bytes, after: error) {
                onIssue?(DecodingIssue(error: error.located(in: errorMapping.masked(bytes))))
                return try read(type, from: mended[...])
            }
            record?(bytes)
            throw error.located(
                in: errorMapping.masked(bytes), reading: type, from: bytes, isTolerant: tolerance == .tolerant)
        }
    }
}
