// A name that nothing readable tells from another goes in; endings that do come out: its case, then a sum of its bytes.

enum LastResort {
    /// `pet` → PetLowercase, `PET` → PetUppercase; then `Pet_7f3a09c1`, which only the name itself decides.
    static func endings(_ name: String) -> [String] {
        var endings: [String] = []
        if name.contains(where: \.isCased) {
            if name == name.lowercased() {
                endings.append("Lowercase")
            } else if name == name.uppercased() {
                endings.append("Uppercase")
            } else {
                endings.append("Capitalized")
            }
        }
        var sum: UInt32 = 0x811C_9DC5
        for byte in name.utf8 { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
        let digits = String(sum, radix: 16)
        return endings + ["_" + String(repeating: "0", count: 8 - digits.count) + digits]
    }
}
