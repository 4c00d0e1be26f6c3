// A YAML file's path comes in; libyaml's bare event loop goes over its bytes, once: the process is timed. After `rounds`
// it answers lines as Rounds.swift tells. The yardstick.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

/// Gives the number of nodes; 0 where the text is no YAML.
static long events(const unsigned char *bytes, size_t size) {
    yaml_parser_t parser;
    yaml_event_t event;
    long nodes = 0;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, size);
    int isAtEnd = 0;
    while (!isAtEnd) {
        if (!yaml_parser_parse(&parser, &event)) return 0;
        isAtEnd = event.type == YAML_STREAM_END_EVENT;
        nodes += event.type == YAML_SCALAR_EVENT || event.type == YAML_SEQUENCE_START_EVENT ||
                 event.type == YAML_MAPPING_START_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return nodes;
}

static long long nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int main(int count, char **arguments) {
    FILE *file = count >= 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        fputs("usage: eventloop FILE [rounds]\n", stderr);
        return 2;
    }
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(size);
    if (bytes == NULL || fread(bytes, 1, size, file) != size) return 1;
    if (count < 3) return events(bytes, size) > 0 ? 0 : 1;

    char line[256];
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *word = strrchr(line, ' ');
        long rounds = word == NULL ? 0 : atol(word), nodes = 0;
        long long start = nanoseconds();
        for (long round = 0; round < rounds; round++) nodes = events(bytes, size);
        printf("%lld -1 %ld\n", nanoseconds() - start, nodes);
        fflush(stdout);
    }
    return 0;
}
