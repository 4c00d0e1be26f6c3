// What a mistyped name was probably meant to be.

import BinderyDiagnostics
import Testing

@Suite struct NearestTests {
    static let keys = ["spec", "module", "output", "access", "outputs"]

    @Test(arguments: [("modul", "module"), ("outptu", "output"), ("Spec", "spec"), ("acess", "access")])
    func findsWhatWasMeant(_ word: String, _ meant: String) {
        #expect(Nearest.match(for: word, among: Self.keys) == meant)
        #expect(Nearest.suggestion(for: word, among: Self.keys) == ", did you mean '\(meant)'?")
    }

    @Test func guessesNothingFarOff() {
        #expect(Nearest.match(for: "zebra", among: Self.keys) == nil)
        #expect(Nearest.suggestion(for: "zebra", among: ["a"]).isEmpty)
    }
}
