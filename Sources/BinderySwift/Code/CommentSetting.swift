// Lines of CommonMark come in, in UTF-8; `///` lines of a width go out: prose is filled, code and tables stay as they are.

struct CommentSetting {
    private let width: Int
    /// The lines so far, with line ends between them, none of them empty at the start.
    private(set) var lines: [UInt8] = []
    private(set) var lineCount = 0
    /// How many empty lines are to stand before the next one. None stands at the end.
    private var gap = 0
    /// The words of the open paragraph, a space between two.
    private var words: [UInt8] = []
    /// What stands before the paragraph's first line and before its others: a list's marker, and as many spaces.
    private var marker: ArraySlice<UInt8> = []
    private var hang = 0
    private var isOpen = false
    private var isFenced = false

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")

    init(width: Int) { self.width = width }

    mutating func add(_ line: ArraySlice<UInt8>) {
        let text = line.drop { $0 == Self.space }
        let lead = line.count - text.count
        guard let first = text.first else {
            close()
            gap = isFenced ? gap + 1 : max(gap, 1)
            return
        }
        let mayFence = first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
        if mayFence, text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
            isFenced.toggle()
            addAsIs(line)
        } else if isFenced || lead >= 4 && !isOpen || first == UInt8(ascii: "|") {
            addAsIs(line)
        } else {
            let mark = Self.listMarker(text)
            let isHeading = first == UInt8(ascii: "#")
            if mark > 0 || isHeading { close() }
            if !isOpen {
                isOpen = true
                hang = min(8, lead) + mark
                marker = mark == 0 ? [] : line[(text.startIndex - min(8, lead))..<(text.startIndex + mark)]
            }
            addWords(text.dropFirst(mark))
            if isHeading { close() }
        }
    }

    /// To be called at the end: closes the open paragraph.
    mutating func finish() { close() }

    private mutating func addAsIs(_ line: ArraySlice<UInt8>) {
        close()
        append([], 0, line)
    }

    private mutating func addWords(_ text: ArraySlice<UInt8>) {
        if !words.isEmpty { words.append(Self.space) }
        // What lies between runs of spaces is taken over whole.
        var start = text.startIndex
        var wasSpace = words.last == Self.space
        for index in text.indices {
            let isSpace = text[index] == Self.space
            if isSpace, wasSpace {
                words.append(contentsOf: text[start..<index])
                start = index + 1
            }
            wasSpace = isSpace
        }
        words.append(contentsOf: text[start...])
    }

    /// `- ` or `1. ` at the start of a list's item: how many bytes it takes, 0 where there is none.
    private static func listMarker(_ text: ArraySlice<UInt8>) -> Int {
        let digits = text.prefix(4).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        let rest = text.dropFirst(digits)
        guard digits < 4, let sign = rest.first, rest.dropFirst().first == space else { return 0 }
        let isMarker =
            digits > 0
            ? sign == UInt8(ascii: ".")
            : sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "+")
        return isMarker ? digits + 2 : 0
    }

    /// Fills the open paragraph's words into lines; a word that is longer than a line has one of its own.
    private mutating func close() {
        guard isOpen else { return }
        var start = 0
        var isFirst = true
        while start < words.count {
            var columns = isFirst ? marker.count : hang
            var end = start
            var index = start
            while true {
                if index == words.count || words[index] == Self.space {
                    if columns > width, end > start { break }
                    end = index
                    if index == words.count { break }
                }
                // The later bytes of a scalar take no column.
                if words[index] & 0xC0 != 0x80 { columns += 1 }
                index += 1
            }
            append(isFirst ? marker : [], isFirst ? 0 : hang, words[start..<end])
            isFirst = false
            start = end + 1
        }
        words.removeAll(keepingCapacity: true)
        isOpen = false
    }

    private mutating func append(_ marker: ArraySlice<UInt8>, _ spaces: Int, _ text: ArraySlice<UInt8>) {
        if lineCount > 0 {
            lines.append(Self.newline)
            for _ in 0..<gap { lines.append(contentsOf: "///\n".utf8) }
        }
        gap = 0
        lineCount += 1
        lines.append(contentsOf: "/// ".utf8)
        lines.append(contentsOf: marker)
        for _ in 0..<spaces { lines.append(Self.space) }
        lines.append(contentsOf: text)
    }
}
