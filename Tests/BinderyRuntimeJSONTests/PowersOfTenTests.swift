// The table of powers, computed at first use, against exact integers of another language.
import Testing

@testable import BinderyRuntime

@Suite struct PowersOfTenTests {
    @Test func theTableIsExact() {
        // Folded the same way over all powers by a script that divides whole integers.
        var fold: UInt64 = 0xCBF2_9CE4_8422_2325
        for exponent in -342...324 {
            let power = PowersOfTen.table[exponent]
            fold = (fold ^ power.high) &* 0x100_0000_01B3
            fold = (fold ^ power.low) &* 0x100_0000_01B3
        }
        #expect(fold == 0xE00B_F832_446A_C6FC)
        #expect(PowersOfTen.table[0] == PowersOfTen.Power(high: 1 << 63, low: 0))
        #expect(PowersOfTen.table.roundedUp(-28).low == PowersOfTen.table[-28].low + 1)
        #expect(PowersOfTen.table.roundedUp(55) == PowersOfTen.table[55])
    }
}
