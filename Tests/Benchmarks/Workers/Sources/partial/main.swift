// How the answer is read comes in: decoded once when all of it is there, or while it comes, a token at a time. The check is
// the count of all characters of its texts, in UTF-8.
//
// `partial whole`: the runtime's engine. `partial codable`: Foundation's decoder. `partial pieces`: a snapshot after each
// token. `partial shown`: two properties of each snapshot are looked at too.

import BinderyRuntime
import BinderyTools
import Rounds

let bytes = Invoice.json
let pieces = Invoice.pieces(of: bytes)

try Rounds.response { _ in
    switch CommandLine.arguments.dropFirst().first {
    case "whole":
        { rounds in
            var check = 0
            let measured = try Measured(rounds) { check = try JSONCoding.decode(Invoice.self, from: bytes).check }
            return (measured, check)
        }
    case "codable":
        { rounds in
            var check = 0
            let measured = try Measured(rounds) {
                check = try ToolCoding.decode(CodableInvoice.self, from: bytes).check
            }
            return (measured, check)
        }
    case "pieces":
        { rounds in
            var last: Partial<Invoice>?
            let measured = Measured(rounds) {
                var reader = PartialReader<Invoice>()
                for piece in pieces {
                    reader.append(piece)
                    last = reader.partial
                }
            }
            return (measured, try last?.value().check ?? 0)
        }
    case "shown":
        { rounds in
            var last: Partial<Invoice>?
            var seen = 0
            let measured = Measured(rounds) {
                var reader = PartialReader<Invoice>()
                for piece in pieces {
                    reader.append(piece)
                    let partial = reader.partial
                    seen &+= partial.title?.utf8.count ?? 0
                    if partial.isComplete { seen &+= 1 }
                    last = partial
                }
            }
            return (measured, try last?.value().check ?? 0)
        }
    default: nil
    }
}
