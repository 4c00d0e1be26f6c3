// The names of declarations come in; names of files go out that no file system takes for one another.

/// Names of files of one module, without their extension. The compiler wants them all different, whatever their folders.
struct FileStems {
    /// How many declarations have a name, where neither case nor the composition of letters counts.
    private let counts: [String: Int]

    /// What Windows keeps for devices.
    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
    /// A file system takes 255 bytes, of which the extension and a name while writing need some.
    private static let limit = 160

    init(_ names: [String]) { counts = Dictionary(names.map { (Self.folded($0), 1) }, uniquingKeysWith: +) }

    ///     Pet → Pet; Pet and PET → Pet-1c62… and PET-90ab…: no identifier has a hyphen
    ///
    /// Both sides of a collision get a checksum of their own name, and so keep it when others come and go.
    func unique(_ name: String) -> String {
        let folded = Self.folded(name)
        if counts[folded, default: 0] < 2, !Self.devices.contains(folded), name.utf8.count <= Self.limit { return name }
        var stem = name[...]
        while stem.utf8.count > Self.limit { stem.removeLast() }
        return "\(stem)-\(Checksum(of: name).text)"
    }

    /// In capitals first, since `ß` and `SS` are one name to some file systems.
    private static func folded(_ name: String) -> String { name.uppercased().lowercased() }
}
