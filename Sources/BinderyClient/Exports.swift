// What a client's API mentions of the runtime (`JSONValue`, `JSONObject`, …) is found by whoever imports this module.

@_exported import BinderyRuntime
