// The articles of the rules of overlays.

extension Explanations {
    static let ofOverlays: [Explanation] = [
        Explanation(
            "overlay-copy",
            means: "'copy' selects no node, or several.",
            example: "copy: $.paths.*",
            wayOut: "Narrow the path down to one node."),
        Explanation(
            "overlay-diff-alike",
            means: "The two documents hold the same data, so the overlay changes nothing.",
            example: "bindery overlay diff pets.yaml pets.yaml",
            wayOut: "Nothing. The order of members is not data."),
        Explanation(
            "overlay-diff-roots",
            means: "One document is a mapping and the other is none, so no overlay leads from one to the other.",
            example: "bindery overlay diff pets.yaml list.yaml",
            wayOut: "Give two descriptions."),
        Explanation(
            "overlay-extends",
            means: "The overlay was written for another document than the one it is applied to.",
            example: "extends: shop.yaml",
            wayOut: "Nothing, if this is meant. Otherwise give the right document."),
        Explanation(
            "overlay-field",
            means: "A field of the overlay is missing or of the wrong kind.",
            example: "actions: [{update: {title: Pets}}]",
            wayOut: "Write what the finding asks for: an action needs 'target', a JSONPath."),
        Explanation(
            "overlay-idle",
            means: "An action changes nothing.",
            example: "actions: [{target: $.info}]",
            wayOut: "Give it one of 'update', 'copy' and remove: true."),
        Explanation(
            "overlay-kinds",
            means: "An action would turn one kind of value into another.",
            example: "actions: [{target: $.info, update: [1, 2]}]",
            wayOut: "Remove the value in an action before."),
        Explanation(
            "overlay-mixed-targets",
            means: "The target of an action selects objects and lists at once.",
            example: "actions: [{target: $..*, update: {a: 1}}]",
            wayOut: "Make an action for each kind."),
        Explanation(
            "overlay-no-match",
            means: "The target of an action selects nothing, so the action does nothing.",
            example: "target: $.components.schemas.Pett",
            wayOut: "Correct the path; the finding says at which step nothing was found."),
        Explanation(
            "overlay-path",
            means: "A target is not a JSONPath.",
            example: "target: components.schemas",
            wayOut: "Begin with $, the root: $.components.schemas (RFC 9535)."),
        Explanation(
            "overlay-pattern",
            means: "A regular expression in a JSONPath is not valid and matches nothing.",
            example: "target: $..[?match(@.name, '[a-')]",
            wayOut: "Correct the expression (RFC 9485)."),
        Explanation(
            "overlay-primitive-target",
            means: "The target is a text, a number or the like, which version 1.0 cannot update.",
            example: "target: $.info.title",
            wayOut: "Begin the overlay with overlay: 1.1.0, or select the object around the value."),
        Explanation(
            "overlay-remove-root",
            means: "An action would remove the whole document.",
            example: "actions: [{target: $, remove: true}]",
            wayOut: "Select what is to go."),
        Explanation(
            "overlay-shape",
            means: "The file is not an overlay.",
            example: "bindery overlay check pets.yaml",
            wayOut: "An overlay is a mapping with 'overlay', 'info' and 'actions'."),
        Explanation(
            "overlay-too-deep",
            means: "The document would nest too deep.",
            example: "an object that is copied into itself again and again",
            wayOut: "Remove the action that repeats."),
        Explanation(
            "overlay-too-large",
            means: "The document would grow too large.",
            example: "an update of thousands of targets with a large value",
            wayOut: "Put the value into components and refer to it."),
        Explanation(
            "overlay-too-much",
            means: "A path would look at too many nodes.",
            example: "target: $..[?count($..*) > 1]",
            wayOut: "Narrow the path down."),
        Explanation(
            "overlay-unknown-field",
            means: "An overlay or an action has a field that it does not know.",
            example: "actions: [{target: $.info, udpate: {title: Pets}}]",
            wayOut: "Correct the field, here to update. Fields of your own begin with x-."),
        Explanation(
            "overlay-version",
            means: "The overlay does not say its version, or says one that is not known.",
            example: "overlay: 2.0.0",
            wayOut: "Begin it with overlay: 1.1.0."),
    ]
}
