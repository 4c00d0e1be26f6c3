// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// What this API sends to its users' servers: the payloads of its webhooks and callbacks.
public enum Webhooks {
    /// A pet was born.
    ///
    /// `POST` of the webhook `petBorn`.
    public typealias PetBorn = PetBornPayload

    /// `POST` of the webhook `Parcel`.
    public typealias ParcelPayload = Parcel

    /// `POST` of the webhook `order shipped`.
    public typealias OrderShipped = Parcel
}
