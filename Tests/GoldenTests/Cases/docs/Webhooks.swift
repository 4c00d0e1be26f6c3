// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

/// What this API sends to its users' servers: the payloads of its webhooks and callbacks.
public enum Webhooks {
    /// `POST` of the webhook `born`.
    public typealias Born = Birth
}
