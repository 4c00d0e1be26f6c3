// The documents' folder comes in; answers the rounds as Sources/Rounds/Rounds.swift tells, by simdjson's on-demand reader.

#include "read.hpp"
#include <dlfcn.h>
#include <iostream>
#include <sstream>
#include <time.h>

static long allocations() {
    static auto counter = reinterpret_cast<long (*)()>(dlsym(RTLD_DEFAULT, "benchmark_allocations"));
    return counter ? counter() : -1;
}

/// On the processor.
static long nanoseconds() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000L + time.tv_nsec;
}

static int64_t arguments(const optional<vector<Call>> &calls) {
    int64_t check = 0;
    if (calls) for (auto &call : *calls) check += call.function.arguments.size();
    return check;
}

static int64_t check(const Chunk &chunk) {
    int64_t check = chunk.choices.size() + chunk.id.size() + chunk.model.size();
    for (auto &choice : chunk.choices) if (choice.delta.content) check += choice.delta.content->size();
    return check;
}

static int64_t check(const Answer &answer) {
    int64_t check = answer.choices.size() + answer.id.size();
    double sum = 0;
    for (auto &choice : answer.choices) {
        if (choice.message.content) check += choice.message.content->size();
        check += arguments(choice.message.tool_calls);
        if (!choice.logprobs || !choice.logprobs->content) continue;
        for (auto &token : *choice.logprobs->content) {
            check += token.token.size() + token.top_logprobs.size();
            if (token.bytes) for (auto byte : *token.bytes) check += byte;
            double all = token.logprob;
            for (auto &top : token.top_logprobs) all += top.logprob;
            sum += all;
        }
    }
    return check + int64_t(-sum);
}

static int64_t check(const Request &request) {
    int64_t check = request.messages.size();
    for (auto &message : request.messages) {
        if (message.content) check += message.content->size();
        check += arguments(message.tool_calls);
        if (message.parts) for (auto &part : *message.parts) {
            if (part.text) check += part.text->size();
            if (part.url) check += part.url->size();
        }
    }
    if (request.tools) for (auto &tool : *request.tools) check += tool.name.size();
    return check;
}

template <typename T> static void decode(const string &path, long count) {
    simdjson::padded_string json = simdjson::padded_string::load(path);
    od::parser parser;
    T value;
    auto work = [&] {
        T fresh;
        od::document document = parser.iterate(json);
        read(document, fresh);
        value = std::move(fresh);
        asm volatile("" : : "r"(&value) : "memory");
    };
    work();
    work();
    long before = allocations();
    long start = nanoseconds();
    for (long round = 0; round < count; round++) work();
    long took = nanoseconds() - start;
    long after = allocations();
    std::cout << took << ' ' << (before < 0 ? -1 : after - before) << ' ' << check(value) << std::endl;
}

int main(int argumentCount, char **arguments) {
    if (argumentCount != 2) return 2;
    string folder = string(arguments[1]) + "/", line, name, operation;
    long count;
    while (std::getline(std::cin, line)) {
        std::istringstream(line) >> name >> operation >> count;
        if (operation != "decode") std::cout << '-' << std::endl;
        else if (name == "chunk") decode<Chunk>(folder + "chunk.json", count);
        else if (name == "escapes") decode<Chunk>(folder + "chunk_esc.json", count);
        else if (name == "response") decode<Answer>(folder + "response.json", count);
        else if (name == "logprobs") decode<Answer>(folder + "logprobs.json", count);
        else if (name == "request") decode<Request>(folder + "request.json", count);
        else if (name == "images") decode<Request>(folder + "images.json", count);
        else std::cout << '-' << std::endl;
    }
}
