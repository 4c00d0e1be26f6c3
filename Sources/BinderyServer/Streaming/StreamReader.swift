// A streamed response as a body: what makes its pieces runs in a task of its own, and a comment stands in for long silence.

import BinderyClient
import Synchronization

/// The body of a streamed response: runs what makes it in a task of its own, which ends with whoever reads.
final class StreamReader: TransportBodyReader {
    private let channel: StreamChannel
    private let task: Task<Void, Never>
    private let silence: SilenceWatch?
    private let comment: [UInt8]
    private let opening: Mutex<[UInt8]?>

    /// - Parameters:
    ///   - capacity: how many bytes may be made before they are taken.
    ///   - keepAlive: how long a silence lasts before a comment stands in for it.
    ///   - comment: what is written then.
    ///   - produce: makes the pieces.
    init(
        capacity: Int, keepAlive: Duration?, comment: [UInt8],
        _ produce: @escaping @Sendable (StreamChannel) async throws -> Void
    ) {
        let channel = StreamChannel(capacity: capacity)
        self.channel = channel
        self.comment = comment
        opening = Mutex(nil)
        task = Task.immediately {
            do {
                try await produce(channel)
                channel.finish(.success(()))
            } catch {
                channel.finish(.failure(error))
            }
        }
        silence = keepAlive.map { SilenceWatch(channel, every: $0 / 2) }
    }

    deinit { cancel() }

    /// Waits until the first piece is there, or it has been silent for long: what is thrown until then can still be the
    /// response.
    func begin() async throws {
        let first: [UInt8]? =
            switch try await channel.next() {
            case .piece(let piece): piece
            case .silence: comment
            case .end: nil
            }
        opening.withLock { $0 = first }
    }

    func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
        let first = opening.withLock { opening in
            defer { opening = nil }
            return opening
        }
        if let first, !first.isEmpty { return first }
        while true {
            switch try await channel.next() {
            case .piece(let piece): return piece
            case .end: return nil
            case .silence: if !comment.isEmpty { return comment }
            }
        }
    }

    func cancel() {
        channel.cancel()
        silence?.end()
        task.cancel()
    }
}

/// Tells a channel that its reader has waited for long: a wait that is there at two looks has lasted at least the time between.
private final class SilenceWatch: Sendable {
    private struct State {
        var isEnded = false
        var last: Int?
        var alarm: Alarm?
    }

    private let channel: StreamChannel
    private let time: Duration
    private let state = Mutex(State())

    init(_ channel: StreamChannel, every time: Duration) {
        self.channel = channel
        self.time = time
        wait()
    }

    private func wait() {
        state.withLock { state in
            guard !state.isEnded else { return }
            state.alarm = Alarms.shared.set(at: .now + time) { [weak self] in self?.look() }
        }
    }

    private func look() {
        let wait = channel.wait
        let last = state.withLock { state in
            defer { state.last = wait }
            return state.last
        }
        if let wait, wait == last { channel.interrupt(wait) }
        self.wait()
    }

    func end() {
        state.withLock { state in
            state.isEnded = true
            state.alarm?.cancel()
        }
    }
}
