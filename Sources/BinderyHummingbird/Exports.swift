// What this module's API mentions of the server (`RequestResponder`, `APIServer`, …) is found by whoever imports it.

@_exported import BinderyServer
