// libcurl as Swift sees it: its options and informations are set and asked for by functions of variable arguments, which
// Swift cannot call, so each kind of argument has a function of its own here.

#ifndef CBINDERYCURL_H
#define CBINDERYCURL_H

#if __has_include(<curl/curl.h>)
#include <curl/curl.h>
#else
#error "libcurl is missing: run `apt-get install libcurl4-openssl-dev pkg-config`, then build again"
#endif

typedef size_t (*bindery_curl_transfer)(char *bytes, size_t size, size_t count, void *context);
typedef int (*bindery_curl_seek)(void *context, curl_off_t offset, int origin);

static inline CURLcode bindery_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode bindery_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode bindery_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode bindery_curl_set_pointer(CURL *handle, CURLoption option, const void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode bindery_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode bindery_curl_set_transfer(CURL *handle, CURLoption option, bindery_curl_transfer value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode bindery_curl_set_seek(CURL *handle, bindery_curl_seek value) {
    return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, value);
}

static inline CURLMcode bindery_curl_multi_set_number(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

// What a message says of the transfer that it ends; only such messages are asked for.
static inline CURLcode bindery_curl_result(const CURLMsg *message) {
    return message->data.result;
}

// Whether a connection stood: the time until it did is only counted from then on.
static inline int bindery_curl_was_connected(CURL *handle) {
    curl_off_t time = 0;
    curl_easy_getinfo(handle, CURLINFO_PRETRANSFER_TIME_T, &time);
    return time > 0;
}

// These were #defines of integers of differing types, or came after the oldest libcurl that is still found.
static const size_t bindery_curl_write_pause = CURL_WRITEFUNC_PAUSE;
static const size_t bindery_curl_read_pause = CURL_READFUNC_PAUSE;
static const size_t bindery_curl_read_abort = CURL_READFUNC_ABORT;
static const long bindery_curl_http_2_over_tls = CURL_HTTP_VERSION_2TLS;
static const long bindery_curl_http_1_1 = CURL_HTTP_VERSION_1_1;

static inline void bindery_curl_only_http(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

#endif
