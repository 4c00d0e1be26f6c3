// What this module's API mentions of the client (`ClientRequest`, `TelemetryNames`, …) is found by whoever imports it.

@_exported import BinderyClient
