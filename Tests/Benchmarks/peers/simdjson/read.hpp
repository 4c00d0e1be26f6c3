// Values of simdjson's on-demand reader become the types, member by member in any order.

#pragma once
#include "types.hpp"

namespace od = simdjson::ondemand;

inline void read(od::value json, string &to) { to = string(std::string_view(json.get_string())); }
inline void read(od::value json, int64_t &to) { to = json.get_int64(); }
inline void read(od::value json, double &to) { to = json.get_double(); }
inline void read(od::value json, bool &to) { to = json.get_bool(); }

template <typename T> void read(od::value json, T &to);

template <typename T> void read(od::value json, vector<T> &to) {
    for (auto element : json.get_array()) read(od::value(element.value()), to.emplace_back());
}

template <typename T> void read(od::value json, vector<std::pair<string, T>> &to) {
    for (auto field : json.get_object()) {
        auto &pair = to.emplace_back();
        pair.first = string(std::string_view(field.unescaped_key()));
        read(od::value(field.value()), pair.second);
    }
}

template <typename T> void read(od::value json, optional<T> &to) {
    if (!json.is_null()) read(json, to.emplace());
}

/// One call for each member of an object, until `member` has taken all it knows.
template <typename Object, typename F> void each(Object object, F member) {
    for (auto field : object) {
        od::raw_json_string key = field.key();
        member(key, od::value(field.value()));
    }
}

template <typename F> void each(od::value json, F member) { each(od::object(json.get_object()), member); }

#define MEMBER(name)                                                                                                   \
    if (key == #name) return read(value, to.name)

inline void members(od::raw_json_string key, od::value value, Token &to) {
    MEMBER(token);
    MEMBER(logprob);
    MEMBER(bytes);
    MEMBER(top_logprobs);
}
inline void members(od::raw_json_string key, od::value value, Logprobs &to) {
    MEMBER(content);
    MEMBER(refusal);
}
inline void members(od::raw_json_string key, od::value value, Function &to) {
    MEMBER(name);
    MEMBER(arguments);
}
inline void members(od::raw_json_string key, od::value value, Call &to) {
    MEMBER(id);
    MEMBER(type);
    MEMBER(function);
}
inline void members(od::raw_json_string key, od::value value, CallChunk &to) {
    MEMBER(index);
    MEMBER(id);
    MEMBER(type);
    if (key == "function") {
        each(value, [&](od::raw_json_string key, od::value value) {
            MEMBER(name);
            MEMBER(arguments);
        });
    }
}
inline void members(od::raw_json_string key, od::value value, PromptDetails &to) {
    MEMBER(cached_tokens);
    MEMBER(audio_tokens);
}
inline void members(od::raw_json_string key, od::value value, CompletionDetails &to) {
    MEMBER(reasoning_tokens);
    MEMBER(audio_tokens);
    MEMBER(accepted_prediction_tokens);
    MEMBER(rejected_prediction_tokens);
}
inline void members(od::raw_json_string key, od::value value, Usage &to) {
    MEMBER(prompt_tokens);
    MEMBER(completion_tokens);
    MEMBER(total_tokens);
    MEMBER(prompt_tokens_details);
    MEMBER(completion_tokens_details);
}
inline void members(od::raw_json_string key, od::value value, Delta &to) {
    MEMBER(role);
    MEMBER(content);
    MEMBER(refusal);
    MEMBER(tool_calls);
}
inline void members(od::raw_json_string key, od::value value, ChunkChoice &to) {
    MEMBER(index);
    MEMBER(delta);
    MEMBER(logprobs);
    MEMBER(finish_reason);
}
inline void members(od::raw_json_string key, od::value value, Chunk &to) {
    MEMBER(id);
    MEMBER(object);
    MEMBER(created);
    MEMBER(model);
    MEMBER(service_tier);
    MEMBER(system_fingerprint);
    MEMBER(choices);
    MEMBER(usage);
    MEMBER(obfuscation);
}
inline void members(od::raw_json_string key, od::value value, Citation &to) {
    if (key == "url_citation") {
        each(value, [&](od::raw_json_string key, od::value value) {
            MEMBER(start_index);
            MEMBER(end_index);
            MEMBER(url);
            MEMBER(title);
        });
    }
}
inline void members(od::raw_json_string key, od::value value, AnswerMessage &to) {
    MEMBER(role);
    MEMBER(content);
    MEMBER(refusal);
    MEMBER(annotations);
    MEMBER(tool_calls);
}
inline void members(od::raw_json_string key, od::value value, AnswerChoice &to) {
    MEMBER(index);
    MEMBER(message);
    MEMBER(logprobs);
    MEMBER(finish_reason);
}
inline void members(od::raw_json_string key, od::value value, Answer &to) {
    MEMBER(id);
    MEMBER(object);
    MEMBER(created);
    MEMBER(model);
    MEMBER(choices);
    MEMBER(usage);
    MEMBER(service_tier);
    MEMBER(system_fingerprint);
}
inline void members(od::raw_json_string key, od::value value, Part &to) {
    MEMBER(type);
    MEMBER(text);
    if (key == "image_url") {
        each(value, [&](od::raw_json_string key, od::value value) {
            MEMBER(url);
            MEMBER(detail);
        });
    }
}
inline void members(od::raw_json_string key, od::value value, Message &to) {
    MEMBER(role);
    if (key == "content" && value.type() == od::json_type::array) return read(value, to.parts);
    MEMBER(content);
    MEMBER(tool_calls);
    MEMBER(tool_call_id);
    MEMBER(name);
}

/// Free-form JSON.
inline string text(od::value json) {
    od::object object = json.get_object();
    return string(std::string_view(object.raw_json()));
}

inline void members(od::raw_json_string key, od::value value, Tool &to) {
    MEMBER(type);
    if (key == "function") {
        each(value, [&](od::raw_json_string key, od::value value) {
            MEMBER(name);
            MEMBER(description);
            MEMBER(strict);
            if (key == "parameters") to.parameters = text(value);
        });
    }
}
inline void members(od::raw_json_string key, od::value value, Request &to) {
    MEMBER(model);
    MEMBER(messages);
    MEMBER(tools);
    MEMBER(tool_choice);
    MEMBER(temperature);
    MEMBER(top_p);
    MEMBER(max_completion_tokens);
    MEMBER(stream);
    if (key == "stream_options") {
        return each(value, [&](od::raw_json_string key, od::value value) { MEMBER(include_usage); });
    }
    MEMBER(stop);
    MEMBER(seed);
    MEMBER(user);
    MEMBER(metadata);
    MEMBER(logit_bias);
    MEMBER(parallel_tool_calls);
    if (key == "response_format") {
        each(value, [&](od::raw_json_string key, od::value value) {
            if (key == "type") return read(value, to.format);
            if (key != "json_schema") return;
            each(value, [&](od::raw_json_string key, od::value value) {
                if (key == "name") return read(value, to.format_name);
                if (key == "strict") return read(value, to.format_strict);
                if (key == "schema") to.format_schema = text(value);
            });
        });
    }
}

template <typename T> void read(od::value json, T &to) {
    each(json, [&](od::raw_json_string key, od::value value) { members(key, value, to); });
}

template <typename T> void read(od::document &document, T &to) {
    each(od::object(document.get_object()), [&](od::raw_json_string key, od::value value) { members(key, value, to); });
}
