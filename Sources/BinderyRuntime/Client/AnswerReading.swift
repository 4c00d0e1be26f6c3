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

    /// - Throws: the fault, located in the answer as it may be shown.
    func read<Answer: JSONReadable>(_ type: Answer.Type, from bytes: ArraySlice<UInt8>) throws(JSONError) -> Answer {
        var rescue: Rescue?
        do throws(JSONError) {
            let answer = try JSONReader.read(
                Answer.self, from: bytes, isTolerant: tolerance == .tolerant, rescue: &rescue)
            if let rescue, let onIssue {
                let bytes = Array(bytes)
                rescue.issues(in: faults.masked(bytes), reading: type, from: bytes).forEach(onIssue)
            }
            return answer
        } catch {
            let bytes = Array(bytes)
            throw error.located(
                in: faults.masked(bytes), reading: type, from: bytes, isTolerant: tolerance == .tolerant)
        }
    }
}
