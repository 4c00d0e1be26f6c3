// Remembers the last response of the calls within a closure, for `APIClient.response`.

import Synchronization

/// The last response of whoever's calls it is set for.
final class CallRecorder: Sendable {
    @TaskLocal static var current: CallRecorder?

    struct Recorded {
        var head: ResponseHead
        var bytes: [UInt8]?
    }

    let keepsBytes: Bool
    private let state = Mutex<Recorded?>(nil)

    init(keepsBytes: Bool) { self.keepsBytes = keepsBytes }

    var recorded: Recorded? { state.withLock { $0 } }

    /// A response begins.
    func begin(_ head: ResponseHead) { state.withLock { $0 = Recorded(head: head) } }

    /// Its body, where it is to be kept.
    func keep(_ bytes: [UInt8]) {
        if keepsBytes { state.withLock { $0?.bytes = bytes } }
    }

    /// The body has been read and made into a value.
    func end(at time: Duration) { state.withLock { $0?.head.timing.whole = time } }
}
