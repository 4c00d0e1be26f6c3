# `orjson` or `msgspec`, and the documents' folder, come in; answers the rounds as Sources/Rounds/Rounds.swift tells.

import sys
import time

import msgspec
import orjson

from documents import Answer, Chunk, Request

DOCUMENTS = {
    "chunk": ("chunk.json", Chunk),
    "escapes": ("chunk_esc.json", Chunk),
    "response": ("response.json", Answer),
    "logprobs": ("logprobs.json", Answer),
    "request": ("request.json", Request),
    "images": ("images.json", Request),
}


def length(text):
    return len(text.encode()) if isinstance(text, str) else 0


def arguments(calls):
    return sum(length(call.function.arguments) for call in calls or [])


def check(value):
    """The number that every worker must come to."""
    if isinstance(value, Chunk):
        texts = sum(length(choice.delta.content) for choice in value.choices)
        return len(value.choices) + length(value.id) + length(value.model) + texts
    if isinstance(value, Answer):
        count, total = len(value.choices) + length(value.id), 0.0
        for choice in value.choices:
            count += length(choice.message.content) + arguments(choice.message.tool_calls)
            for token in (choice.logprobs and choice.logprobs.content) or []:
                count += length(token.token) + sum(token.bytes or []) + len(token.top_logprobs)
                total += sum((top.logprob for top in token.top_logprobs), token.logprob)
        return count + int(-total)
    count = len(value.messages) + sum(length(tool.function.name) for tool in value.tools or [])
    for message in value.messages:
        count += length(message.content) + arguments(getattr(message, "tool_calls", None))
        for part in message.content if isinstance(message.content, list) else []:
            count += length(part.text) if hasattr(part, "text") else length(part.image_url.url)
    return count


def timed(work, count):
    result = work()
    result = work()
    rounds = range(count)
    start = time.process_time_ns()
    for _ in rounds:
        result = work()
    return time.process_time_ns() - start, result


def answer(library, text, kind, operation, count):
    decoder = msgspec.json.Decoder(kind)
    read = decoder.decode if library == "msgspec" else orjson.loads
    write = msgspec.json.Encoder().encode if library == "msgspec" else orjson.dumps
    if operation == "decode":
        took, value = timed(lambda: read(text), count)
        value = value if library == "msgspec" else decoder.decode(orjson.dumps(value))
    else:
        value = read(text)
        took, again = timed(lambda: write(value), count)
        value = decoder.decode(again)
    return f"{took} -1 {check(value)}"


library, folder = sys.argv[1:]
for line in sys.stdin:
    name, operation, count = line.split()
    if name in DOCUMENTS and operation in ("decode", "encode"):
        file, kind = DOCUMENTS[name]
        with open(f"{folder}/{file}", "rb") as document:
            print(answer(library, document.read(), kind, operation, int(count)), flush=True)
    else:
        print("-", flush=True)
