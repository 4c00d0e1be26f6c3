"""openai-python, unchanged, against a server on loopback: takes the base URL, writes a line of JSON for each scenario."""

import json
import sys
import time

import openai

base_url = sys.argv[1]


def client(key="right", **options):
    options.setdefault("max_retries", 0)
    return openai.OpenAI(api_key=key, base_url=base_url, **options)


def user(text):
    return [{"role": "user", "content": text}]


def create():
    found = client().chat.completions.create(model="echo", messages=user("Grüße"), temperature=0.5)
    assert found.choices[0].message.content == "Grüße", found
    assert found.choices[0].finish_reason == "stop" and found.usage.total_tokens == 3, found
    assert found._request_id, "no request id"


def stream():
    chunks = list(client().chat.completions.create(model="echo", messages=user("a b c"), stream=True))
    assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == "a b c", chunks
    assert all(c.usage is None for c in chunks), chunks


def stream_with_usage():
    chunks = list(
        client().chat.completions.create(
            model="echo", messages=user("a b c"), stream=True, stream_options={"include_usage": True}
        )
    )
    assert chunks[-1].choices == [] and chunks[-1].usage.total_tokens == 3, chunks
    with client().chat.completions.stream(model="echo", messages=user("x y")) as events:
        final = events.get_final_completion()
    assert final.choices[0].message.content == "x y", final


def tools():
    weather = {
        "type": "function",
        "function": {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
    }
    messages = user("Lisbon?")
    first = client().chat.completions.create(model="tools", messages=messages, tools=[weather])
    call = first.choices[0].message.tool_calls[0]
    assert first.choices[0].finish_reason == "tool_calls" and call.function.name == "weather", first
    assert json.loads(call.function.arguments) == {"city": "Lisbon"}, first
    messages.append(first.choices[0].message)
    messages.append({"role": "tool", "tool_call_id": call.id, "content": "22"})
    second = client().chat.completions.create(model="tools", messages=messages, tools=[weather])
    assert second.choices[0].message.content == "It is 22.", second


def several():
    found = client().chat.completions.create(model="echo", messages=user("twice"), n=2)
    assert [c.index for c in found.choices] == [0, 1], found
    assert [c.message.content for c in found.choices] == ["twice", "twice"], found


def images():
    parts = [
        {"type": "text", "text": "what?"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA", "detail": "low"}},
    ]
    found = client().chat.completions.create(model="echo", messages=[{"role": "user", "content": parts}])
    assert found.choices[0].message.content == "what? data:image/png;base64,AAAA low", found


def wrong_key():
    try:
        client("wrong").chat.completions.create(model="echo", messages=user("a"))
    except openai.AuthenticationError as error:
        assert error.status_code == 401 and error.type == "invalid_request_error", error.body
        assert "WWW-Authenticate" in error.response.headers, error.response.headers
    else:
        raise AssertionError("no error")


def bad_request():
    try:
        client().chat.completions.create(model="echo", messages=user("a"), temperature=7)
    except openai.BadRequestError as error:
        assert error.param == "temperature" and error.code and error.message, error.body
    else:
        raise AssertionError("no error")
    try:
        client().chat.completions.create(model="bad", messages=user("a"))
    except openai.BadRequestError as error:
        assert error.param == "messages[0].content" and error.code == "unwanted", error.body
    else:
        raise AssertionError("no error")


def rate_limit():
    began = time.monotonic()
    found = client(max_retries=2).chat.completions.create(model="busy", messages=user("again"))
    assert found.choices[0].message.content == "again" and time.monotonic() - began >= 1, found
    try:
        client().chat.completions.create(model="always-busy", messages=user("a"))
    except openai.RateLimitError as error:
        assert error.code == "rate_limit_exceeded" and error.response.headers["retry-after"] == "1", error.body
    else:
        raise AssertionError("no error")


def error_in_stream():
    seen = []
    try:
        for chunk in client().chat.completions.create(model="fails-late", messages=user("a b"), stream=True):
            seen.append(chunk)
    except openai.APIError as error:
        assert seen and "overloaded" in error.message, error
    else:
        raise AssertionError("no error")


def cancel():
    stream = client().chat.completions.create(model="endless", messages=user("a"), stream=True)
    for count, _ in enumerate(stream):
        if count == 3:
            break
    stream.close()


def not_found():
    try:
        client().models.list()
    except openai.NotFoundError as error:
        assert error.type == "invalid_request_error", error.body
    else:
        raise AssertionError("no error")


for scenario in [
    create, stream, stream_with_usage, tools, several, images, wrong_key, bad_request, rate_limit, error_in_stream, cancel,
    not_found,
]:
    try:
        scenario()
        print(json.dumps({"scenario": scenario.__name__}))
    except BaseException as error:
        print(json.dumps({"scenario": scenario.__name__, "failure": f"{type(error).__name__}: {error}"}))
