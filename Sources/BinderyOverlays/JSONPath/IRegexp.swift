// An I-Regexp (RFC 9485) and a text → whether it matches. All alternatives are followed at once, so the time is the text's
// length times the pattern's, whatever both say; an engine that tries them one by one can be made to run for years.

/// A pattern, ready to run.
struct IRegexp: Sendable {
    enum Instruction: Sendable {
        case set(ScalarSet)
        case split(Int, Int)
        case jump(Int)
        case start
        case end
        case done
    }

    let program: [Instruction]

    /// Nil where the text is no I-Regexp, or one that repeats too much.
    init?(_ text: String) {
        guard let program = IRegexpCompiler.program(of: text) else { return nil }
        self.program = program
    }

    /// Whether it matches the whole text, or some part of it; and how many steps it took to tell. No beyond the limit.
    func matches(_ text: String, wholly isWhole: Bool, limit: Int) -> (Bool, steps: Int) {
        let scalars = Array(text.unicodeScalars)
        var run = IRegexpRun(program: program, count: scalars.count)
        run.steps = scalars.count / 16
        run.enter(0, at: 0)
        run.advance()
        for (position, scalar) in scalars.enumerated() {
            if !isWhole {
                if run.isDone { return (true, run.steps) }
            } else if run.threads.isEmpty {
                return (false, run.steps)
            }
            if run.steps > limit { return (false, run.steps) }
            for thread in run.threads {
                run.steps += 1
                if case .set(let set) = program[thread], set.contains(scalar) {
                    run.enter(thread + 1, at: position + 1)
                }
            }
            if !isWhole { run.enter(0, at: position + 1) }
            run.advance()
        }
        return (run.isDone, run.steps)
    }
}

/// Where a pattern stands while it runs.
private struct IRegexpRun {
    let program: [IRegexp.Instruction]
    let count: Int
    /// The instructions that wait for the next character.
    var threads: [Int] = []
    /// Whether the pattern's end was reached here.
    var isDone = false
    var steps = 0
    private var next: [Int] = []
    private var isNextDone = false
    /// The round in which each instruction was entered last.
    private var entered: [Int]
    private var round = 1
    private var open: [Int] = []

    init(program: [IRegexp.Instruction], count: Int) {
        self.program = program
        self.count = count
        entered = Array(repeating: 0, count: program.count)
    }

    /// Goes from an instruction to all that are reached without a character.
    mutating func enter(_ instruction: Int, at position: Int) {
        open.append(instruction)
        while let here = open.popLast() {
            guard entered[here] != round else { continue }
            entered[here] = round
            steps += 1
            switch program[here] {
            case .set: next.append(here)
            case .jump(let target): open.append(target)
            case .split(let one, let other):
                open.append(other)
                open.append(one)
            case .start: if position == 0 { open.append(here + 1) }
            case .end: if position == count { open.append(here + 1) }
            case .done: isNextDone = true
            }
        }
    }

    mutating func advance() {
        swap(&threads, &next)
        next.removeAll(keepingCapacity: true)
        isDone = isNextDone
        isNextDone = false
        round += 1
    }
}
