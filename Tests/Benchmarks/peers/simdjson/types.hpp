// The same members as the generated types have, with owned strings; free-form JSON is kept as its text.

#pragma once
#include <optional>
#include <simdjson.h>
#include <string>
#include <utility>
#include <vector>

using std::optional;
using std::string;
using std::vector;

struct Token {
    string token;
    double logprob = 0;
    optional<vector<int64_t>> bytes;
    vector<Token> top_logprobs;
};
struct Logprobs {
    optional<vector<Token>> content, refusal;
};
struct Function {
    string name, arguments;
};
struct Call {
    string id, type;
    Function function;
};
struct CallChunk {
    int64_t index = 0;
    optional<string> id, type, name, arguments;
};
struct PromptDetails {
    optional<int64_t> cached_tokens, audio_tokens;
};
struct CompletionDetails {
    optional<int64_t> reasoning_tokens, audio_tokens, accepted_prediction_tokens, rejected_prediction_tokens;
};
struct Usage {
    int64_t prompt_tokens = 0, completion_tokens = 0, total_tokens = 0;
    optional<PromptDetails> prompt_tokens_details;
    optional<CompletionDetails> completion_tokens_details;
};
struct Delta {
    optional<string> role, content, refusal;
    optional<vector<CallChunk>> tool_calls;
};
struct ChunkChoice {
    int64_t index = 0;
    Delta delta;
    optional<Logprobs> logprobs;
    optional<string> finish_reason;
};
struct Chunk {
    string id, object, model;
    int64_t created = 0;
    optional<string> service_tier, system_fingerprint, obfuscation;
    vector<ChunkChoice> choices;
    optional<Usage> usage;
};
struct Citation {
    int64_t start_index = 0, end_index = 0;
    string url, title;
};
struct AnswerMessage {
    string role;
    optional<string> content, refusal;
    optional<vector<Citation>> annotations;
    optional<vector<Call>> tool_calls;
};
struct AnswerChoice {
    int64_t index = 0;
    AnswerMessage message;
    optional<Logprobs> logprobs;
    string finish_reason;
};
struct Answer {
    string id, object, model;
    int64_t created = 0;
    vector<AnswerChoice> choices;
    optional<Usage> usage;
    optional<string> service_tier, system_fingerprint;
};
struct Part {
    string type;
    optional<string> text, url, detail;
};
struct Message {
    string role;
    optional<string> content, name, tool_call_id;
    optional<vector<Part>> parts;
    optional<vector<Call>> tool_calls;
};
struct Tool {
    string type, name;
    optional<string> description, parameters;
    optional<bool> strict;
};
struct Request {
    string model;
    vector<Message> messages;
    optional<vector<Tool>> tools;
    optional<string> tool_choice, user;
    optional<double> temperature, top_p;
    optional<int64_t> max_completion_tokens, seed;
    optional<bool> stream, include_usage, parallel_tool_calls;
    optional<vector<string>> stop;
    optional<vector<std::pair<string, string>>> metadata;
    optional<vector<std::pair<string, int64_t>>> logit_bias;
    optional<string> format, format_name, format_schema;
    optional<bool> format_strict;
};
