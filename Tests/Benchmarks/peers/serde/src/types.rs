// The same members as the generated types have, with owned strings; free-form JSON is a tree. As people write it by hand.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;

macro_rules! record {
    ($name:ident { $($(#[$meta:meta])* $member:ident: $type:ty,)* }) => {
        #[derive(Serialize, Deserialize, PartialEq, Debug)]
        pub struct $name {
            $($(#[$meta])* pub $member: $type,)*
        }
    };
}

pub(crate) use record;

macro_rules! words {
    ($name:ident { $($word:ident,)* }) => {
        #[derive(Serialize, Deserialize, PartialEq, Debug)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($word,)* }
    };
}

words!(Tier { Auto, Default, Flex, Scale, Priority, Fast, });
words!(Finish { Stop, Length, ToolCalls, ContentFilter, FunctionCall, });
words!(Role { Developer, System, User, Assistant, Tool, Function, });
words!(Detail { Auto, Low, High, });
words!(FunctionKind { Function, });

record!(Chunk {
    id: String,
    object: String,
    created: i64,
    model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_tier: Option<Tier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system_fingerprint: Option<String>,
    choices: Vec<ChunkChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<Usage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moderation: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    obfuscation: Option<String>,
});
record!(ChunkChoice {
    index: i64,
    delta: Delta,
    #[serde(skip_serializing_if = "Option::is_none")]
    logprobs: Option<Logprobs>,
    finish_reason: Option<Finish>,
});
record!(Delta {
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool_calls: Option<Vec<CallChunk>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    function_call: Option<FunctionChunk>,
});
record!(CallChunk {
    index: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<FunctionKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    function: Option<FunctionChunk>,
});
record!(FunctionChunk {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arguments: Option<String>,
});
record!(Usage {
    prompt_tokens: i64,
    completion_tokens: i64,
    total_tokens: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    prompt_tokens_details: Option<PromptDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    completion_tokens_details: Option<CompletionDetails>,
});
record!(PromptDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    cached_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audio_tokens: Option<i64>,
});
record!(CompletionDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    reasoning_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audio_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted_prediction_tokens: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rejected_prediction_tokens: Option<i64>,
});

record!(Answer {
    id: String,
    object: String,
    created: i64,
    model: String,
    choices: Vec<AnswerChoice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usage: Option<Usage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_tier: Option<Tier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system_fingerprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<HashMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moderation: Option<Value>,
});
record!(AnswerChoice {
    index: i64,
    message: AnswerMessage,
    logprobs: Option<Logprobs>,
    finish_reason: Finish,
});
record!(AnswerMessage {
    role: Role,
    content: Option<String>,
    refusal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annotations: Option<Vec<Annotation>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tool_calls: Option<Vec<Call>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    function_call: Option<Function>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audio: Option<Value>,
});
record!(Annotation {
    #[serde(rename = "type")]
    kind: String,
    url_citation: Citation,
});
record!(Citation {
    start_index: i64,
    end_index: i64,
    url: String,
    title: String,
});
record!(Call {
    id: String,
    #[serde(rename = "type")]
    kind: FunctionKind,
    function: Function,
});
record!(Function {
    name: String,
    arguments: String,
});
record!(Logprobs {
    content: Option<Vec<Token>>,
    refusal: Option<Vec<Token>>,
});
record!(Token {
    token: String,
    logprob: f64,
    bytes: Option<Vec<i64>>,
    top_logprobs: Vec<TopToken>,
});
record!(TopToken {
    token: String,
    logprob: f64,
    bytes: Option<Vec<i64>>,
});
