"""litellm in front of a server on loopback: takes the base URL, writes a line of JSON for each scenario."""

import json
import os
import sys

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import litellm

litellm.suppress_debug_info = True
base_url = sys.argv[1]


def call(model, text, **options):
    options.setdefault("num_retries", 0)
    options.setdefault("max_retries", 0)
    options.setdefault("api_key", "right")
    return litellm.completion(
        model=f"openai/{model}", api_base=base_url, messages=[{"role": "user", "content": text}], **options
    )


def create():
    found = call("echo", "hello")
    assert found.choices[0].message.content == "hello" and found.usage.total_tokens == 3, found


def stream():
    text = "".join(chunk.choices[0].delta.content or "" for chunk in call("echo", "a b c", stream=True))
    assert text == "a b c", text


def tools():
    weather = {
        "type": "function",
        "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
    }
    found = call("tools", "Lisbon?", tools=[weather])
    assert found.choices[0].message.tool_calls[0].function.name == "weather", found


def errors():
    for options, expected in [
        ({"model": "echo", "text": "a", "api_key": "wrong"}, litellm.AuthenticationError),
        ({"model": "bad", "text": "a"}, litellm.BadRequestError),
        ({"model": "always-busy", "text": "a"}, litellm.RateLimitError),
    ]:
        try:
            call(**options)
        except expected:
            continue
        raise AssertionError(f"no {expected.__name__}")


for scenario in [create, stream, tools, errors]:
    try:
        scenario()
        print(json.dumps({"scenario": scenario.__name__}))
    except BaseException as error:
        print(json.dumps({"scenario": scenario.__name__, "failure": f"{type(error).__name__}: {error}"}))
