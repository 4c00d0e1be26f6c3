// The documents' folder comes in; answers the rounds as Sources/Rounds/Rounds.swift tells, by serde_json.

mod check;
mod request;
mod types;

use check::Checked;
use serde::{de::DeserializeOwned, Serialize};
use std::hint::black_box;
use std::io::{BufRead, Write};
use types::{Answer, Chunk};

extern "C" {
    fn dlsym(handle: *mut u8, name: *const u8) -> *const u8;
    fn clock_gettime(clock: i32, time: *mut [i64; 2]) -> i32;
}

fn allocations() -> i64 {
    unsafe {
        let counter = dlsym(std::ptr::null_mut(), b"benchmark_allocations\0".as_ptr());
        if counter.is_null() { return -1; }
        std::mem::transmute::<*const u8, extern "C" fn() -> i64>(counter)()
    }
}

/// On the processor.
fn nanoseconds() -> i64 {
    let mut time = [0; 2];
    // CLOCK_PROCESS_CPUTIME_ID
    let clock = if cfg!(target_os = "macos") { 12 } else { 2 };
    unsafe { clock_gettime(clock, &mut time) };
    time[0] * 1_000_000_000 + time[1]
}

fn measured(count: usize, mut work: impl FnMut()) -> (i64, i64) {
    for _ in 0..2 { work(); }
    let before = allocations();
    let start = nanoseconds();
    for _ in 0..count { work(); }
    let took = nanoseconds() - start;
    let after = allocations();
    (took, if before < 0 { -1 } else { after - before })
}

fn decode<T: DeserializeOwned + Checked>(bytes: &[u8], count: usize) -> String {
    let mut value: T = serde_json::from_slice(bytes).unwrap();
    let (took, allocations) = measured(count, || value = serde_json::from_slice(black_box(bytes)).unwrap());
    format!("{took} {allocations} {}", value.check())
}

/// Into a buffer that is used again.
fn encode<T: DeserializeOwned + Serialize + Checked>(bytes: &[u8], count: usize) -> String {
    let value: T = serde_json::from_slice(bytes).unwrap();
    let mut buffer = Vec::new();
    serde_json::to_writer(&mut buffer, &value).unwrap();
    let (took, allocations) = measured(count, || {
        buffer.clear();
        serde_json::to_writer(&mut buffer, black_box(&value)).unwrap();
    });
    let again: T = serde_json::from_slice(&buffer).unwrap();
    format!("{took} {allocations} {}", again.check())
}

/// Split at each line's end; a line that is cut is put together first.
fn events(bytes: &[u8], count: usize) -> String {
    let pieces: Vec<Vec<u8>> = bytes.chunks(16_384).map(|piece| piece.to_vec()).collect();
    let mut check = 0;
    let (took, allocations) = measured(count, || {
        check = 0;
        let mut carried: Vec<u8> = Vec::new();
        for piece in black_box(&pieces) {
            let mut rest = &piece[..];
            while let Some(end) = rest.iter().position(|&byte| byte == b'\n') {
                let part = &rest[..end];
                rest = &rest[end + 1..];
                if carried.is_empty() {
                    check += event(part);
                } else {
                    carried.extend_from_slice(part);
                    check += event(&carried);
                    carried.clear();
                }
            }
            carried.extend_from_slice(rest);
        }
    });
    format!("{took} {allocations} {check}")
}

fn event(line: &[u8]) -> i64 {
    match line.strip_prefix(b"data: ") {
        Some(data) if data != b"[DONE]" => serde_json::from_slice::<Chunk>(data).unwrap().check(),
        _ => 0,
    }
}

fn main() {
    let folder = std::env::args().nth(1).expect("usage: peer DOCUMENTS");
    let read = |name: &str| std::fs::read(format!("{folder}/{name}")).unwrap();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let words: Vec<&str> = line.split(' ').collect();
        let count = words[2].parse().unwrap();
        let answer = match (words[0], words[1]) {
            ("chunk", "decode") => decode::<Chunk>(&read("chunk.json"), count),
            ("chunk", "encode") => encode::<Chunk>(&read("chunk.json"), count),
            ("escapes", "decode") => decode::<Chunk>(&read("chunk_esc.json"), count),
            ("escapes", "encode") => encode::<Chunk>(&read("chunk_esc.json"), count),
            ("response", "decode") => decode::<Answer>(&read("response.json"), count),
            ("response", "encode") => encode::<Answer>(&read("response.json"), count),
            ("logprobs", "decode") => decode::<Answer>(&read("logprobs.json"), count),
            ("logprobs", "encode") => encode::<Answer>(&read("logprobs.json"), count),
            ("request", "decode") => decode::<request::Request>(&read("request.json"), count),
            ("request", "encode") => encode::<request::Request>(&read("request.json"), count),
            ("images", "decode") => decode::<request::Request>(&read("images.json"), count),
            ("images", "encode") => encode::<request::Request>(&read("images.json"), count),
            ("stream", "decode") => events(&read("stream.sse"), count),
            _ => "-".to_string(),
        };
        println!("{answer}");
        std::io::stdout().flush().unwrap();
    }
}
