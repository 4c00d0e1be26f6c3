"""The server that the bars of the whole call talk to, on 127.0.0.1: its first line of output is its port.

POST /stream/N       an event stream of N chunks, in pieces of 16 KiB, and [DONE]
POST /paced/N/MS     the same, a chunk of HTTP for each event, MS milliseconds apart (0: at once)
POST /big/N          an event stream of N bytes, mostly comments, as fast as it is taken
POST /chat/...       a whole response
"""
import socket
import sys
import threading
import time

CHUNK = (
    b'data: {"id":"chatcmpl-9lpFSNOhFMqQ8sNqnAvWbyNJUcqaJ","object":"chat.completion.chunk","created":1721075651,'
    b'"model":"gpt-4o-mini-2024-07-18","service_tier":null,"system_fingerprint":"fp_8b761cb050","choices":[{"index":0,'
    b'"delta":{"content":" mountains"},"logprobs":null,"finish_reason":null}],"usage":null}\n\n'
)
WHOLE = (
    b'{"id":"chatcmpl-1","object":"chat.completion","created":1721075651,"model":"gpt-4o-mini","choices":[{"index":0,'
    b'"message":{"role":"assistant","content":"Rivers carry them down, grain by grain.","refusal":null},"logprobs":null,'
    b'"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":9,"total_tokens":18}}'
)
DONE = b"data: [DONE]\n\n"


def chunked(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
STREAMS = {}


def stream(count):
    if count not in STREAMS:
        body = CHUNK * count + DONE
        pieces = [body[at : at + 16384] for at in range(0, len(body), 16384)]
        STREAMS[count] = HEAD + b"".join(map(chunked, pieces)) + b"0\r\n\r\n"
    return STREAMS[count]


def response(connection, path):
    words = path.strip("/").split("/")
    if "stream" in words:
        connection.sendall(stream(int(words[words.index("stream") + 1])))
    elif "paced" in words:
        count, pause = (int(word) for word in words[words.index("paced") + 1 :][:2])
        connection.sendall(HEAD)
        piece = chunked(CHUNK)
        for _ in range(count):
            connection.sendall(piece)
            if pause:
                time.sleep(pause / 1000)
        connection.sendall(chunked(DONE) + b"0\r\n\r\n")
    elif "big" in words:
        left = int(words[words.index("big") + 1])
        connection.sendall(HEAD)
        piece = chunked(CHUNK * 200)
        while left > 0:
            connection.sendall(piece)
            left -= len(piece)
        connection.sendall(chunked(DONE) + b"0\r\n\r\n")
    else:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(WHOLE)
        connection.sendall(head + WHOLE)


def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    data = b""
    try:
        while True:
            while b"\r\n\r\n" not in data:
                more = connection.recv(65536)
                if not more:
                    return
                data += more
            head, data = data.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in lines[1:]}
            length = int(fields.get("content-length", "0"))
            while len(data) < length:
                data += connection.recv(65536)
            data = data[length:]
            response(connection, lines[0].split(" ")[1].replace("/chat/completions", ""))
    except OSError:
        pass
    finally:
        connection.close()


listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
print(listener.getsockname()[1], flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), __import__("os")._exit(0)), daemon=True).start()
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
