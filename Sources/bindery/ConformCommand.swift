// `bindery conform`: tells what recorded traffic says otherwise than a description.

import ArgumentParser
import BinderyConformance
import BinderyGenerator

struct ConformCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conform",
        abstract: "Tells what recorded traffic says otherwise than a description.",
        discussion: """
            Traffic is HAR (.har), an exchange per line (.jsonl), VCR's cassettes (.yaml), event streams (.sse), and bare \
            bodies, whose file or folder says 'request', 'response', 'stream' or 'error'. Values are told only with \
            --values, headers never.

            EXAMPLES
              bindery conform pets.yaml traffic.har
              bindery conform spec/pets.json recorded/ --operation createPet --coverage
              bindery conform pets.yaml traffic.har --overlay mended.yaml
              bindery conform pets.yaml traffic.har --apply mended.yaml

            EXIT CODES
              0  nothing that --fail-on names
              1  the description has an error
              2  the command line, a config or a path is wrong
              3  a finding that --fail-on names
            """)

    enum Failing: String, CaseIterable, ExpressibleByArgument { case contradiction, undeclared, never }

    @Argument(help: "The description, or a config that names it.")
    var description: String

    @Argument(help: "Files with traffic, and folders of them.")
    var traffic: [String]

    @Option(help: ArgumentHelp("How findings are told: text, json or sarif.", valueName: "format"))
    var format: ConformFormat = .text

    @Option(help: ArgumentHelp("What ends with code 3: contradiction, undeclared or never.", valueName: "findings"))
    var failOn: Failing = .contradiction

    @Option(help: ArgumentHelp("The operation of bare bodies: its id, or as 'POST /pets'.", valueName: "operation"))
    var operation: String?

    @Option(
        help: ArgumentHelp("An overlay to apply to the description first; may be given again.", valueName: "file"))
    var apply: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write an overlay under which all of the traffic conforms; the exit code is that without it.",
            valueName: "file"))
    var overlay: String?

    @Flag(help: "The overlay allows what was met, and nothing more.")
    var exact = false

    @Option(
        help: ArgumentHelp(
            "Tell what share of the exchanges that a proposal was not made from conforms to it: half or services.",
            valueName: "part"))
    var holdout: Holdout.Split?

    @Flag(help: "List the operations that no exchange belongs to.")
    var coverage = false

    @Flag(help: "Tell some of the values that were met; what looks like a secret is left out.")
    var values = false

    @OptionGroup var diagnosticOptions: DiagnosticOptions

    func run() throws {
        let report = diagnosticOptions.report
        var flags = ConfigFlags()
        flags.overlays = apply
        let input = try report.order { DiffInput.read(description, flags: flags, into: $0) }
        let linked = try report.run { Generate.document(for: input.config, into: $0) }
        let contract = Contract(linked.root)
        let bare = try report.order { log -> Int?? in
            guard let operation else { return .some(nil) }
            if let found = contract.operation(named: operation) { return .some(found) }
            log.error(.unknownOperation, "the description has no operation '\(operation)'", at: nil)
            return nil
        }
        let files = try report.order { TrafficFiles.find(traffic, into: $0) }
        if let holdout {
            let shares = try report.run { log in
                Holdout(holdout, of: files, for: contract, operation: operation, isExact: exact, into: log)
            }
            Console.say(shares.text)
            return report.finish()
        }
        let found = try report.run { log -> ConformRun? in
            let run = ConformRun(contract, bareOperation: bare, keepsValues: values, log: log)
            TrafficReader(files, log: log).forEach(run.judge)
            if run.exchanges == 0 { log.error("traffic-form", "no exchange was read", at: nil) }
            return run
        }
        Console.say(found.text(as: format, coverage: coverage, remarks: diagnosticOptions.verbose))
        if let overlay { try propose(to: overlay, contract, files, report) }
        report.finish()
        let fails =
            switch failOn {
            case .contradiction: found.conforming < found.exchanges
            case .undeclared: found.conforming < found.exchanges || found.has(.undeclared)
            case .never: false
            }
        if fails { throw ExitCode(3) }
    }

    private func propose(
        to path: String, _ contract: Contract, _ files: [TrafficFile], _ report: Report
    ) throws {
        let title = "\(Path.lastComponent(description)) as traffic has it"
        let proposal = try report.run { log -> Proposal? in
            let made = Proposal.make(
                for: contract, files, title: title, operation: operation, isExact: exact, into: log)
            if let made, made.overlay != nil {
                guard Generate.write(made.text(for: path), to: path, into: log) else { return nil }
            }
            return made
        }
        let actions = proposal.count == 1 ? "1 action" : "\(proposal.count) actions"
        // Standard output holds the findings, which a program may read.
        Console.complain(
            proposal.overlay == nil
                ? "no overlay is needed, or none can help; nothing was written\n"
                : "\(Path.shown(path)): \(actions), under which \(proposal.run.conforming) of "
                    + "\(proposal.run.exchanges) exchanges conform\n")
        if proposal.overlay != nil, proposal.run.has(.undeclared) {
            Console.complain("what remains:\n" + proposal.run.text(as: .text, coverage: false, remarks: false))
        }
    }
}

extension ConformFormat: ExpressibleByArgument {}
extension Holdout.Split: ExpressibleByArgument {}
