// A YAML file's path comes in; libyaml's bare event loop goes over its bytes. The yardstick: its process is timed.

#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

int main(int count, char **arguments) {
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        fputs("usage: eventloop FILE\n", stderr);
        return 2;
    }
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(size);
    if (bytes == NULL || fread(bytes, 1, size, file) != size) return 1;

    yaml_parser_t parser;
    yaml_event_t event;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, size);
    int isAtEnd = 0;
    while (!isAtEnd) {
        if (!yaml_parser_parse(&parser, &event)) return 1;
        isAtEnd = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return 0;
}
