// What one generation is asked for: from a config file, from flags, or both. It goes to Generate.

import BinderyDiagnostics
import BinderyOpenAPI
import BinderySwift

/// A complete order: which description, into which folder, as which module, and how.
package struct Config {
    /// The description; where there is none, the config itself, and then only `tools` and `schemas` are generated.
    package var spec: ConfiguredPath
    package var hasDescription = true
    /// Files of tools that models call, and files that are a schema each. `*` in the last part stands for any text.
    package var tools: [ConfiguredPath] = []
    package var schemas: [ConfiguredPath] = []
    /// The overlays that change the description, in their order.
    package var overlays: [ConfiguredPath] = []
    /// The module whose name the files bear; a Swift identifier.
    package var module: String
    /// The folder of the generated files; nil where nothing is written (`inspect`).
    package var output: ConfiguredPath?
    /// What to generate, by operationId, `POST /path`, path, `tag:…` or `schema:…`; empty: all.
    package var only: [String]
    package var outputs: Set<Output>
    package var access: AccessLevel
    /// How the declarations are laid out over files.
    package var layout = Layout.fixed
    /// What is left out, in the same words as `only`.
    package var except: [String] = []
    /// Folders besides the description's own from which references may be read.
    package var allowedFolders: [ConfiguredPath] = []
    /// Swift names by JSON pointer.
    package var names: [String: String]
    /// Swift types of the user's own, as `Module.Type`, by JSON pointer of the schemas in whose place they stand.
    package var types: [String: String] = [:]
    /// Words to be written as acronyms, besides those known anyway.
    package var acronyms: [String] = []
    /// The module whose types stand in place of equal ones.
    package var base: BaseModule?
    /// Where the config says what it says of the description.
    package var places: [LoweringOptions.Word: SourceSpan] = [:]
    /// What the header of generated files says made them.
    package var toolVersion = ToolVersion.current

    var loweringOptions: LoweringOptions {
        var options = LoweringOptions(only: only, except: except, names: names, types: types, places: places)
        options.givesSchemas = outputs.contains(.schemas)
        return options
    }

    var emitOptions: EmitOptions {
        EmitOptions(
            module: module, access: access, outputs: outputs, layout: layout,
            source: Path.lastComponent(Path.shown(spec.path)), toolVersion: toolVersion, acronyms: acronyms)
    }
}

/// A module, and the config that it is made by.
package struct BaseModule: Equatable {
    package var module: String
    package var config: ConfiguredPath
}

/// A path, and where the config names it, so that a wrong one is reported at that place.
package struct ConfiguredPath: Equatable {
    package var path: String
    package var span: SourceSpan?

    package init(path: String, span: SourceSpan? = nil) {
        self.path = path
        self.span = span
    }
}

/// What the command line says; it wins over the config file.
package struct ConfigFlags {
    package var spec: String?
    package var module: String?
    package var output: String?
    package var only: [String]
    package var except: [String]
    package var allowedFolders: [String]
    /// Applied after those of the config file.
    package var overlays: [String]
    package var outputs: [String]
    package var access: String?
    package var layout: String?

    package init(
        spec: String? = nil, module: String? = nil, output: String? = nil, only: [String] = [],
        except: [String] = [], allowedFolders: [String] = [], overlays: [String] = [],
        outputs: [String] = [], access: String? = nil, layout: String? = nil
    ) {
        self.spec = spec
        self.module = module
        self.output = output
        self.only = only
        self.except = except
        self.allowedFolders = allowedFolders
        self.overlays = overlays
        self.outputs = outputs
        self.access = access
        self.layout = layout
    }
}
