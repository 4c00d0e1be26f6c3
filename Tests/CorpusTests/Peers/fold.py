"""Folds recorded streams with openai-python's ChatCompletionStreamState, to be compared with ours.

Reads the paths of event streams, a line each; writes a line of JSON for each: the completion, or why it failed.
"""

import json
import sys
import warnings

from openai._models import construct_type
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk


# The pieces of a content are no text to pydantic, which says so for each chunk.
warnings.simplefilter("ignore")


def chunks(path):
    text = open(path, encoding="utf-8", errors="replace").read().replace("\r\n", "\n").replace("\r", "\n")
    for event in text.split("\n\n"):
        data = "\n".join(line[5:].removeprefix(" ") for line in event.split("\n") if line.startswith("data:"))
        if not data.strip():
            continue
        if data.startswith("[DONE]"):
            return
        value = json.loads(data)
        if "error" in value and value["error"]:
            raise ValueError("an error within the stream")
        yield construct_type(type_=ChatCompletionChunk, value=value)


for line in sys.stdin:
    state = ChatCompletionStreamState()
    try:
        for chunk in chunks(line.rstrip("\n")):
            state.handle_chunk(chunk)
        completion = state.current_completion_snapshot.model_dump(exclude_unset=True, mode="json", warnings=False)
        print(json.dumps({"completion": completion}))
    except Exception as error:
        print(json.dumps({"failure": f"{type(error).__name__}: {error}"}))
