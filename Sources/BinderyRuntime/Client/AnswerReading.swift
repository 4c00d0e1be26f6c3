// How a client reads its answers: as tolerant as its configuration says, and without the key in any error.

/// Reads answers for one exchange.
struct AnswerReading: Sendable {
    var tolerance: JSONCoding.Tolerance
    var onIssue: (@Sendable (DecodingIssue) -> Void)?
    var faults: Faults

    init(_ configuration: ClientConfiguration, _ faults: Faults) {
        tolerance = configuration.tolerance
        onIssue = configuration.onDecodingIssue
        self.faults = faults
    }

    /// Reads one value. A byte order mark before it is skipped (RFC 8259, section 8.1, lets a parser do so). A sequence that
    /// is no UTF-8 becomes U+FFFD in a tolerant reading, as the standard of event streams has it, and is told.
    /// - Throws: the fault, located in the response as it may be shown.
    func read<Value: JSONReadable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws(JSONError) -> Value {
        var rescue: Rescue?
        let bytes = bytes.withoutByteOrderMark
        do throws(JSONError) {
            let value = try JSONReader.read(
                Value.self, from: bytes, isTolerant: tolerance == .tolerant, rescue: &rescue)
            if let rescue, let onIssue {
                let bytes = Array(bytes)
                rescue.issues(in: faults.masked(bytes), reading: type, from: bytes).forEach(onIssue)
            }
            return value
        } catch {
            let bytes = Array(bytes)
            if error.reason == .invalidUTF8, tolerance == .tolerant {
                onIssue?(DecodingIssue(fault: error.located(in: faults.masked(bytes))))
                return try read(type, from: Array(String(decoding: bytes, as: UTF8.self).utf8)[...])
            }
            throw error.located(
                in: faults.masked(bytes), reading: type, from: bytes, isTolerant: tolerance == .tolerant)
        }
    }
}
