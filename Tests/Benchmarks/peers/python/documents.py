# The same members as the generated types have, as msgspec's structs; free-form JSON is kept as its text.

from typing import Dict, List, Optional, Union

from msgspec import Raw, Struct


class Sparse(Struct, omit_defaults=True):
    pass


class Token(Sparse):
    token: str
    logprob: float
    bytes: Optional[List[int]] = None
    top_logprobs: List["Token"] = []


class Logprobs(Struct):
    content: Optional[List[Token]]
    refusal: Optional[List[Token]]


class Function(Sparse):
    name: Optional[str] = None
    arguments: Optional[str] = None


class Call(Sparse):
    id: Optional[str] = None
    type: Optional[str] = None
    function: Optional[Function] = None
    index: Optional[int] = None


class PromptDetails(Sparse):
    cached_tokens: Optional[int] = None
    audio_tokens: Optional[int] = None


class CompletionDetails(Sparse):
    reasoning_tokens: Optional[int] = None
    audio_tokens: Optional[int] = None
    accepted_prediction_tokens: Optional[int] = None
    rejected_prediction_tokens: Optional[int] = None


class Usage(Sparse):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: Optional[PromptDetails] = None
    completion_tokens_details: Optional[CompletionDetails] = None


class Delta(Sparse):
    role: Optional[str] = None
    content: Optional[str] = None
    refusal: Optional[str] = None
    tool_calls: Optional[List[Call]] = None


class ChunkChoice(Sparse):
    index: int
    delta: Delta
    finish_reason: Optional[str] = None
    logprobs: Optional[Logprobs] = None


class Chunk(Sparse):
    id: str
    object: str
    created: int
    model: str
    choices: List[ChunkChoice]
    service_tier: Optional[str] = None
    system_fingerprint: Optional[str] = None
    usage: Optional[Usage] = None
    obfuscation: Optional[str] = None


class Citation(Struct):
    start_index: int
    end_index: int
    url: str
    title: str


class Annotation(Struct):
    type: str
    url_citation: Citation


class AnswerMessage(Sparse):
    role: str
    content: Optional[str] = None
    refusal: Optional[str] = None
    annotations: Optional[List[Annotation]] = None
    tool_calls: Optional[List[Call]] = None


class AnswerChoice(Sparse):
    index: int
    message: AnswerMessage
    finish_reason: str
    logprobs: Optional[Logprobs] = None


class Answer(Sparse):
    id: str
    object: str
    created: int
    model: str
    choices: List[AnswerChoice]
    usage: Optional[Usage] = None
    service_tier: Optional[str] = None
    system_fingerprint: Optional[str] = None


class ImageURL(Sparse):
    url: str
    detail: Optional[str] = None


class Text(Sparse, tag="text", tag_field="type"):
    text: str


class Image(Sparse, tag="image_url", tag_field="type"):
    image_url: ImageURL


Content = Union[str, List[Union[Text, Image]]]


class Developer(Sparse, tag="developer", tag_field="role"):
    content: Content
    name: Optional[str] = None


class User(Sparse, tag="user", tag_field="role"):
    content: Content
    name: Optional[str] = None


class Assistant(Sparse, tag="assistant", tag_field="role"):
    content: Optional[Content] = None
    name: Optional[str] = None
    tool_calls: Optional[List[Call]] = None


class ToolMessage(Sparse, tag="tool", tag_field="role"):
    content: Content
    tool_call_id: str


class FunctionObject(Sparse):
    name: str
    description: Optional[str] = None
    strict: Optional[bool] = None
    parameters: Raw = Raw()


class Tool(Struct):
    type: str
    function: FunctionObject


class Schema(Sparse):
    name: str
    strict: Optional[bool] = None
    schema: Raw = Raw()


class ResponseFormat(Sparse):
    type: str
    json_schema: Optional[Schema] = None


class Request(Sparse):
    model: str
    messages: List[Union[Developer, User, Assistant, ToolMessage]]
    tools: Optional[List[Tool]] = None
    tool_choice: Optional[str] = None
    temperature: Optional[float] = None
    top_p: Optional[float] = None
    max_completion_tokens: Optional[int] = None
    stream: Optional[bool] = None
    stream_options: Optional[Dict[str, bool]] = None
    stop: Union[None, str, List[str]] = None
    seed: Optional[int] = None
    user: Optional[str] = None
    metadata: Optional[Dict[str, str]] = None
    logit_bias: Optional[Dict[str, int]] = None
    parallel_tool_calls: Optional[bool] = None
    response_format: Optional[ResponseFormat] = None
