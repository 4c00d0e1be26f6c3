// Alarms of the system's clock: each rings once at its time, unless it was called off, and none calls off another.

import Synchronization
import Testing

@testable import BinderyClient

@Suite struct AlarmTests {
    private func rung(_ set: (@escaping @Sendable (Int) -> Void) -> [Alarm]) async throws -> [Int] {
        let (numbers, continuation) = AsyncStream<Int>.makeStream()
        let alarms = set { continuation.yield($0) }
        // Whatever rings does so before this one.
        let last = Alarms.shared.set(at: .now + .milliseconds(200)) { continuation.finish() }
        let all = await numbers.reduce(into: []) { $0.append($1) }
        withExtendedLifetime((alarms, last)) {}
        return all
    }

    @Test func thoseThatAreDueRing() async throws {
        let all = try await rung { ring in
            [40, 10, 20].map { time in
                Alarms.shared.set(at: .now + .milliseconds(time)) { ring(time) }
            }
        }
        #expect(Set(all) == [10, 20, 40])
        #expect(all.count == 3)
    }

    @Test func anAlarmThatWasCalledOffCallsOffNoOtherInItsPlace() async throws {
        let all = try await rung { ring in
            let first = Alarms.shared.set(at: .now + .milliseconds(10)) { ring(1) }
            first.cancel()
            let second = Alarms.shared.set(at: .now + .milliseconds(20)) { ring(2) }
            first.cancel()
            return [first, second]
        }
        #expect(all == [2])
    }

    @Test func anAlarmThatNobodyHoldsIsCalledOff() async throws {
        let all = try await rung { ring in
            _ = Alarms.shared.set(at: .now + .milliseconds(10)) { ring(1) }
            return []
        }
        #expect(all == [])
    }
}
