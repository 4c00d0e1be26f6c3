// A pattern's parts → instructions that a run walks through. Repetitions with a count are written out, up to a limit.

struct IRegexpCompiler {
    private static let longest = 20_000
    private var program: [IRegexp.Instruction] = []
    /// Parts compiled so far; of `(){9}{9}…` nothing else grows.
    private var work = 0

    static func program(of text: String) -> [IRegexp.Instruction]? {
        guard text.utf8.count <= longest else { return nil }
        var parser = IRegexpParser(text)
        guard let pattern = try? parser.pattern() else { return nil }
        var compiler = IRegexpCompiler()
        guard compiler.add(pattern) else { return nil }
        compiler.program.append(.done)
        return compiler.program
    }

    /// False beyond the limit.
    private mutating func add(_ part: IRegexpPart) -> Bool {
        work += 1
        guard program.count < Self.longest, work < 4 * Self.longest else { return false }
        switch part {
        case .set(let set): program.append(.set(set))
        case .start: program.append(.start)
        case .end: program.append(.end)
        case .sequence(let parts): for part in parts where !add(part) { return false }
        case .choice(let branches): return add(choice: branches)
        case .repeated(let part, let least, let most): return add(part, least: least, most: most)
        }
        return true
    }

    private mutating func add(choice branches: [IRegexpPart]) -> Bool {
        var exits: [Int] = []
        for branch in branches.dropLast() {
            let split = program.count
            program.append(.split(split + 1, 0))
            guard add(branch) else { return false }
            exits.append(program.count)
            program.append(.jump(0))
            program[split] = .split(split + 1, program.count)
        }
        guard let last = branches.last, add(last) else { return false }
        for exit in exits { program[exit] = .jump(program.count) }
        return true
    }

    private mutating func add(_ part: IRegexpPart, least: Int, most: Int?) -> Bool {
        for _ in 0..<least where !add(part) { return false }
        guard let most else {
            let split = program.count
            program.append(.split(split + 1, 0))
            guard add(part) else { return false }
            program.append(.jump(split))
            program[split] = .split(split + 1, program.count)
            return true
        }
        var exits: [Int] = []
        for _ in least..<most {
            exits.append(program.count)
            program.append(.split(program.count + 1, 0))
            guard add(part) else { return false }
        }
        for exit in exits { program[exit] = .split(exit + 1, program.count) }
        return true
    }
}
