// A value comes in; the number that every worker must come to goes out.

use crate::request::*;
use crate::types::*;

pub trait Checked {
    fn check(&self) -> i64;
}

fn arguments(calls: &Option<Vec<Call>>) -> usize {
    calls.iter().flatten().map(|call| call.function.arguments.len()).sum()
}

impl Checked for Chunk {
    fn check(&self) -> i64 {
        let contents: usize = self.choices.iter().map(|c| c.delta.content.as_ref().map_or(0, String::len)).sum();
        (self.choices.len() + self.id.len() + self.model.len() + contents) as i64
    }
}

impl Checked for Answer {
    fn check(&self) -> i64 {
        let mut check = (self.choices.len() + self.id.len()) as i64;
        let mut sum = 0.0;
        for choice in &self.choices {
            check += choice.message.content.as_ref().map_or(0, String::len) as i64;
            check += arguments(&choice.message.tool_calls) as i64;
            for token in choice.logprobs.iter().flat_map(|l| l.content.iter().flatten()) {
                check += (token.token.len() + token.top_logprobs.len()) as i64;
                check += token.bytes.iter().flatten().sum::<i64>();
                sum += token.top_logprobs.iter().fold(token.logprob, |sum, top| sum + top.logprob);
            }
        }
        check + (-sum) as i64
    }
}

impl Checked for Request {
    fn check(&self) -> i64 {
        let texts: usize = self.messages.iter().map(bytes).sum();
        let names: usize = self.tools.iter().flatten().map(|tool| tool.function.name.len()).sum();
        (self.messages.len() + texts + names) as i64
    }
}

fn bytes(message: &Message) -> usize {
    match message {
        Message::Developer(m) => text(&m.content),
        Message::User(m) => text(&m.content),
        Message::Tool(m) => text(&m.content),
        Message::Assistant(m) => m.content.as_ref().map_or(0, text) + arguments(&m.tool_calls),
        Message::System(_) => 0,
    }
}

fn text(content: &Content) -> usize {
    match content {
        Content::Text(text) => text.len(),
        Content::Parts(parts) => parts
            .iter()
            .map(|part| match part {
                Part::Text { text } => text.len(),
                Part::ImageUrl { image_url } => image_url.url.len(),
                _ => 0,
            })
            .sum(),
    }
}
