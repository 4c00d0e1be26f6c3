// A config with a base comes in; the types that both modules have go out, or why there can be none.

import BinderyDiagnostics
import BinderyIR
import BinderySwift

package enum BaseTypes {
    /// nil without a base, and after errors.
    static func shared(by api: API, _ config: Config, into log: DiagnosticLog) -> SharedTypes? {
        guard let base = config.base, let other = self.config(of: base, for: config, into: log) else { return nil }
        // What else is to be said of the base's description is said where its own module is made.
        let own = DiagnosticLog()
        guard let baseAPI = Generate.api(for: other, into: own), !own.hasErrors else {
            for error in own.diagnostics where error.severity == .error { log.append(error) }
            return nil
        }
        return Backend.shared(api, config.emitOptions, with: baseAPI, other.emitOptions, into: log)
    }

    /// Without models of its own a module's code stands on the base's types alone: each must be there, and the same.
    static func checkCompleteness(
        of options: EmitOptions, for api: API, _ config: Config, into log: DiagnosticLog
    ) {
        guard let base = config.base, let shared = options.shared, !options.outputs.contains(.models) else { return }
        let missing = Backend.unshared(api, options, with: shared)
        guard !missing.isEmpty else { return }
        let more = missing.count > 5 ? " and \(missing.count - 5) more" : ""
        log.error(
            .configBase,
            "\(base.module) does not have \(missing.prefix(5).joined(separator: ", "))\(more), or has a different one: name "
                + "'models' among the outputs too", at: base.config.span)
    }

    /// The base's own config, if a module like the one asked for can stand on its types; nil after errors.
    package static func config(of base: BaseModule, for config: Config, into log: DiagnosticLog) -> Config? {
        func refuse(_ text: String) -> Config? {
            log.error(.configBase, text, at: base.config.span)
            return nil
        }
        let path = Path.shortened(base.config.path)
        guard var other = read(base, into: log) else { return nil }
        var seen = [path]
        var next = other.base
        while let further = next {
            let path = Path.shortened(further.config.path)
            seen.append(path)
            if seen.dropLast().contains(path) {
                return refuse("bases in a circle: \(seen.joined(separator: " → "))")
            }
            guard let config = read(further, into: log) else { return nil }
            next = config.base
        }
        if base.module == config.module { return refuse("the module \(base.module) cannot be its own base") }
        if other.output != nil, other.module != base.module {
            return refuse("\(path) makes the module \(other.module), not \(base.module)")
        }
        other.module = base.module
        guard other.outputs.contains(.models) else { return refuse("\(path) makes no models that could be shared") }
        let isSeen = other.access == .public || other.access == .package && config.access != .public
        guard isSeen else {
            return refuse(
                "the types of \(base.module) are \(other.access.rawValue): no \(config.access.rawValue) name can be "
                    + "given to them")
        }
        return other
    }

    private static func read(_ base: BaseModule, into log: DiagnosticLog) -> Config? {
        guard Disk.kind(of: base.config.path) == .file else {
            log.error(.configBase, "there is no config \(Path.shortened(base.config.path))", at: base.config.span)
            return nil
        }
        return ConfigReader.read(base.config.path, needsOutput: false, into: log)
    }
}
