// The articles of the rules of what the command line and a config ask for.

extension Explanations {
    static let ofCommands: [Explanation] = [
        Explanation(
            "config-acronyms",
            means: "A word under 'acronyms' is not made of letters and digits only.",
            example: #"{"spec": "pets.yaml", "acronyms": ["L.L.M."]}"#,
            wayOut: #"Write the word as it shall stand in Swift names: "LLM"."#),
        Explanation(
            "config-base",
            means: "The module that 'base' names cannot lend its types to this one.",
            example: #"{"spec": "pets.yaml", "base": {"module": "Original"}}"#,
            wayOut: #"""
                Give both the module and its config: {"module": "Original", "config": "original.json"}. The base has \#
                to make models, its types have to be visible to this module, and no chain of bases may lead back to \#
                its start.
                """#),
        Explanation(
            "config-key",
            means: "A key of the config is not known, and nothing is written.",
            example: #"{"spec": "pets.yaml", "ouput": "Sources/Pets"}"#,
            wayOut: "Correct the key, here to 'output'. With `bindery.schema.json` an editor completes the keys."),
        Explanation(
            "config-key-of-before",
            means: "A key of the config meant something to an earlier version and means nothing now.",
            example: #"{"spec": "pets.yaml", "codable": false}"#,
            wayOut: "Remove the key."),
        Explanation(
            "config-missing",
            means: "The config or the command line does not say which description to read or where to write.",
            example: #"{"module": "Pets"}"#,
            wayOut: #"""
                Add 'spec', the description, and 'output', the folder to write into; or give --spec and --output.
                """#),
        Explanation(
            "config-module",
            means: "The module's name is not a Swift module name.",
            example: #"{"spec": "pets.yaml", "output": "Sources/pets-api"}"#,
            wayOut: #"""
                Without 'module' the output folder gives the name. Use letters, digits and _ in it, or give another \#
                name with 'module' or --module.
                """#),
        Explanation(
            "config-names",
            means: "An entry of 'names' has no JSON pointer as its key or no Swift name as its value.",
            example: #"{"names": {"components/schemas/pet": "Animal-2"}}"#,
            wayOut: #"""
                Begin the pointer with / and use letters, digits and _ in the name: "/components/schemas/pet": \#
                "Animal2".
                """#),
        Explanation(
            "config-types",
            means: #"""
                An entry of 'types' has no JSON pointer as its key or no Swift type with its module as its value.
                """#,
            example: #"{"types": {"/components/schemas/Money": "Money"}}"#,
            wayOut: #"Name the type with its module: "Shop.Money"."#),
        Explanation(
            "config-value",
            means: "A value of the config or of a flag is of the wrong kind or is not among the choices.",
            example: #"{"spec": "pets.yaml", "only": "listPets", "access": "open"}"#,
            wayOut: #"""
                Write what the finding asks for. Here 'only' takes a list, ["listPets"], and 'access' takes public, \#
                package or internal.
                """#),
        Explanation(
            "file-exists",
            means: "A file that is to be written for the first time is there already.",
            example: "bindery init, beside a bindery.json",
            wayOut: "Remove the file, or name another folder: bindery init Pets."),
        Explanation(
            "file-folder",
            means: "A path that has to name a file names a folder.",
            example: "bindery generate --spec api/",
            wayOut: "Name the file: --spec api/pets.yaml."),
        Explanation(
            "folder-missing",
            means: "A folder that references may lead to is not there.",
            example: #"{"spec": "pets.yaml", "allowedFolders": ["../shard"]}"#,
            wayOut: #"""
                Correct the path. It is seen from the folder of the config, or from the current folder if it comes \#
                from --allow-folder.
                """#),
        Explanation(
            "file-missing",
            means: "A file that the command line or a config names is not there.",
            example: "bindery generate --spec https://example.com/pets.yaml --output Pets",
            wayOut: #"""
                Correct the path. Nothing is fetched from a URL: save the document first, for example with `curl \#
                -fLo pets.yaml URL`. What another program writes is read with `--spec -`.
                """#),
        Explanation(
            "file-role",
            means: "A file is something else than what is expected at this place.",
            example: "bindery generate pets.yaml",
            wayOut: "A description is given with --spec, a config without it, and an overlay after its description."),
        Explanation(
            "file-too-large",
            means: "A file is larger than what is read.",
            example: "a description of more than 64 MiB",
            wayOut: #"""
                Split the description into files that refer to each other, or leave generated examples out of it.
                """#),
        Explanation(
            "file-unreadable",
            means: "A file is there and cannot be read.",
            example: "-rw------- 1 root root 4096 pets.yaml",
            wayOut: "Allow the file to be read, and each folder on the way to it to be entered."),
        Explanation(
            "not-compared",
            means: "Two descriptions differ in a keyword that `bindery diff` does not compare.",
            example: "bindery diff old.yaml new.yaml, where a schema of new.yaml got {not: {required: [age]}}",
            wayOut: #"""
                Judge it yourself: no Swift type expresses the keyword, and yet a server may refuse what it let pass \#
                before.
                """#),
        Explanation(
            "unknown-operation",
            means: "A word of 'only' or 'except' names no operation, path or tag of the description.",
            example: "bindery generate pets.json --only tag:pet",
            wayOut: #"""
                Correct the word. It may be an operationId, 'POST /path', a path in which * stands for any text, or \#
                tag:NAME.
                """#),
        Explanation(
            "unknown-schema",
            means: "A word of 'only' or 'except' names no schema of the description.",
            example: #"{"spec": "pets.yaml", "only": ["schema:Pett"]}"#,
            wayOut: "Use a name under components: schemas."),
    ]
}
