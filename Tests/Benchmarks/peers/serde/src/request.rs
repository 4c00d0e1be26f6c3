// The request's types; see types.rs.

use crate::types::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;

/// Members that may be absent, and are left out where they are.
macro_rules! sparse {
    ($name:ident { $($member:ident: $type:ty,)* } [ $($optional:ident: $other:ty,)* ]) => {
        #[derive(Serialize, Deserialize, PartialEq, Debug)]
        pub struct $name {
            $(pub $member: $type,)*
            $(#[serde(skip_serializing_if = "Option::is_none")] pub $optional: Option<$other>,)*
        }
    };
}

sparse!(Request { model: String, messages: Vec<Message>, } [
    tools: Vec<Tool>,
    tool_choice: ToolChoice,
    temperature: f64,
    top_p: f64,
    max_completion_tokens: i64,
    stream: bool,
    stream_options: StreamOptions,
    stop: Stop,
    seed: i64,
    user: String,
    metadata: HashMap<String, String>,
    logit_bias: HashMap<String, i64>,
    parallel_tool_calls: bool,
    response_format: ResponseFormat,
    top_logprobs: i64,
    safety_identifier: String,
    prompt_cache_key: String,
    prompt_cache_retention: String,
    service_tier: Tier,
    modalities: Vec<String>,
    verbosity: String,
    reasoning_effort: String,
    frequency_penalty: f64,
    presence_penalty: f64,
    web_search_options: Value,
    audio: Value,
    store: bool,
    moderation: Value,
    logprobs: bool,
    max_tokens: i64,
    n: i64,
    prediction: Value,
    function_call: Value,
    functions: Vec<Value>,
]);

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "role", rename_all = "snake_case")]
pub enum Message {
    Developer(Plain),
    System(Plain),
    User(User),
    Assistant(Assistant),
    Tool(ToolMessage),
}

sparse!(Plain { content: Content, } [ name: String, ]);
sparse!(User { content: Content, } [ name: String, ]);
sparse!(Assistant { content: Option<Content>, } [
    refusal: String,
    name: String,
    audio: Value,
    tool_calls: Vec<Call>,
    function_call: Function,
]);
record!(ToolMessage { content: Content, tool_call_id: String, });

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
pub enum Content {
    Text(String),
    Parts(Vec<Part>),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Part {
    Text { text: String },
    ImageUrl { image_url: ImageUrl },
    Refusal { refusal: String },
    InputAudio { input_audio: Value },
    File { file: Value },
}
sparse!(ImageUrl { url: String, } [ detail: Detail, ]);

record!(Tool {
    #[serde(rename = "type")]
    kind: FunctionKind,
    function: FunctionObject,
});
sparse!(FunctionObject { name: String, } [ description: String, strict: bool, parameters: Value, ]);

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
pub enum ToolChoice {
    Word(String),
    Named(Value),
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(untagged)]
pub enum Stop {
    One(String),
    Several(Vec<String>),
}

sparse!(StreamOptions {} [ include_usage: bool, include_obfuscation: bool, ]);

#[derive(Serialize, Deserialize, PartialEq, Debug)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ResponseFormat {
    Text,
    JsonObject,
    JsonSchema { json_schema: Schema },
}
sparse!(Schema { name: String, } [ description: String, strict: bool, schema: Value, ]);
