// Names of types come in; names of files go out that every file system can tell apart.

import Testing

@testable import BinderySwift

@Suite struct FileStemsTests {
    @Test func aNameThatIsAloneStays() {
        let stems = FileStems(["Pet", "Home", "Größe"])
        #expect(stems.unique("Pet") == "Pet")
        #expect(stems.unique("Größe") == "Größe")
    }

    @Test(arguments: [["Pet", "PET"], ["Straße", "STRASSE"], ["Caf\u{E9}", "Cafe\u{301}"], ["Ωmega", "ωmega"]])
    func bothOfTwoAlikeNamesAreChanged(_ names: [String]) {
        let made = names.map(FileStems(names + ["Home"]).unique)
        #expect(Set(made.map { $0.uppercased().lowercased() }).count == 2)
        for (name, made) in zip(names, made) {
            #expect(made.hasPrefix(name + "-") && made.dropFirst(name.count + 1).allSatisfy(\.isHexDigit))
        }
        // Whatever else comes: the name decides.
        #expect(made == names.map(FileStems(names + ["Other"]).unique))
    }

    @Test func namesOfDevicesAreChanged() {
        for name in ["Con", "NUL", "Com1"] { #expect(FileStems([name]).unique(name).hasPrefix(name + "-")) }
    }

    @Test func longNamesAreCutAndStayApart() {
        let names = ["A", "B"].map { String(repeating: "Wörter", count: 60) + $0 }
        let made = names.map(FileStems(names).unique)
        #expect(made[0] != made[1])
        #expect(made.allSatisfy { $0.utf8.count <= 180 })
    }
}
