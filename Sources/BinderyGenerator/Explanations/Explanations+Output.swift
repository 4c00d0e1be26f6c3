// The articles of the rules of the names and the files that are generated.

extension Explanations {
    static let ofOutput: [Explanation] = [
        Explanation(
            "invalid-name",
            means: #"""
                A name that was chosen for something is not a Swift identifier, or the generated code needs it itself.
                """#,
            example: #"{"names": {"/components/schemas/Pet": "2Pets"}}"#,
            wayOut: "Choose a name that begins with a letter and holds letters, digits and _ only."),
        Explanation(
            "name-collision",
            means: "Two things of the description would have the same name in Swift.",
            example: "schemas: {pet-tag: {type: object}, pet_tag: {type: object}}",
            wayOut: #"""
                Give one of them another name in the config: "names": {"/components/schemas/pet_tag": "OldPetTag"}.
                """#),
        Explanation(
            "output-changed",
            means: "A file of an earlier run would be removed, but somebody has changed it since.",
            example: "Sources/Pets/Schemas/Dog.bindery.swift",
            wayOut: "Delete the file, or remove its line 'Made by bindery' to keep it as a file of your own."),
        Explanation(
            "output-file",
            means: "A generated file cannot be compared with what is on disk.",
            example: "a folder with the name of a generated file",
            wayOut: "Allow the file to be read, or move away what stands in its place."),
        Explanation(
            "output-folder",
            means: "The folder to write into is not a folder.",
            example: "bindery generate --spec pets.yaml --output pets.yaml",
            wayOut: "Name a folder. It is made if it is not there."),
        Explanation(
            "output-foreign",
            means: "A file that Bindery did not write has the name of one that it would write.",
            example: "Pets.Client.bindery.swift, without the first line that Bindery writes",
            wayOut: #"""
                Move or delete the file, or generate into another folder. Files of others are never overwritten.
                """#),
        Explanation(
            "output-name",
            means: "The name of a generated file would lead out of the output folder.",
            example: "a schema with the name ../../etc",
            wayOut: "Rename the schema, or give it a name in the config."),
        Explanation(
            "output-twice",
            means: "Two configs of one run would write the same file.",
            example: #"bindery generate a.json b.json, both with "output": "Sources/Pets""#,
            wayOut: "Give each config a folder of its own."),
        Explanation(
            "output-write",
            means: "A file cannot be written; what was written before it is restored.",
            example: "a full disk, or a folder without permission to write",
            wayOut: "Make room or allow writing, and run again."),
        Explanation(
            "pattern-unsupported",
            means: "A regular expression of the description cannot be expressed in Swift and is only documented.",
            example: "{type: string, pattern: '(?<=a)b'}",
            wayOut: "Nothing, if the server checks the text itself. Otherwise write a simpler pattern."),
        Explanation(
            "unused-type",
            means: "An entry of 'types' concerns nothing that is generated.",
            example: #"{"only": ["listPets"], "types": {"/components/schemas/Shop": "Own.Shop"}}"#,
            wayOut: "Remove the entry, or correct its pointer."),
        Explanation(
            "unknown-name",
            means: "An entry of 'names' or 'types' names no place of the description.",
            example: #"{"names": {"/components/schemas/Pett": "Animal"}}"#,
            wayOut: "Correct the pointer. A / within a key is written ~1, and a ~ is written ~0."),
    ]
}
