//! The pages that show the methods to embed the map, each with its code and a live example.

use super::Others;
use super::header::GuideHeader;
use atlas::data::Language;
use atlas::words::{self, EmbedMethod};
use leptos::either::Either;
use leptos::prelude::*;

/// What a page shows of its method.
pub struct EmbedExample {
    /// The code to paste.
    pub code: String,
    /// The address in the code that is to be replaced.
    pub address: &'static str,
    /// The markup of the example: the same code, for this page.
    pub markup: String,
    /// The script of the page around, as text, and its address from this page.
    pub script: Option<(String, String)>,
    /// Messages to send, each with the name of its button.
    pub messages: Vec<(String, String)>,
    /// The values of each attribute, with their names where they have one.
    pub values: Vec<(&'static str, Vec<(String, String)>)>,
    /// The address of the description of the messages.
    pub described: String,
}

/// Everything within the body of a page.
#[component]
pub fn EmbedGuidePage(
    /// The language.
    language: Language,
    /// The method.
    method: EmbedMethod,
    /// The other languages, each with the address of the page in it.
    others: Others,
    /// What is shown.
    example: EmbedExample,
) -> impl IntoView {
    let words = words::embed_guide(language);
    let links = EmbedMethod::ALL.map(|each| {
        let current = (each == method).then_some("page");
        let address = ["../", each.folder(), "/"].concat();
        view! { <li><a href=address aria-current=current>{(words.name)(each)}</a></li> }
    });
    let points =
        (words.points)(method).iter().map(|point| view! { <li>{with_code(point)}</li> }).collect_view();
    let values = (!example.values.is_empty()).then(|| values(words.values, example.values));
    let described = (method == EmbedMethod::Messages)
        .then(|| view! { <li><a href=example.described>{words.described}</a></li> });
    let messages = (!example.messages.is_empty()).then(|| buttons(example.messages));
    let script = example.script.map(|(text, address)| {
        let shown = view! { <section><h2>{words.script}</h2><pre tabindex="0">{text}</pre></section> };
        (shown, view! { <h3>{words.heard}</h3><ol class="heard" tabindex="0"></ol><script defer src=address></script> })
    });
    let (script, heard) = script.unzip();
    view! {
        <GuideHeader language=language map="../../".to_owned() others=others />
        <main class="guide">
            <h1>{words.title}</h1>
            <nav aria-label=words.title><ul>{links}</ul></nav>
            <p>{(words.intro)(method)}</p>
            <section>
                <h2>{words.code}</h2>
                <pre tabindex="0">{example.code}</pre>
                <p class="minor">{(words.address)(example.address)}</p>
            </section>
            {script}
            <section><ul>{points}{described}</ul></section>
            {values}
            <section class="example">
                <h2>{words.example}</h2>
                {messages}
                <div inner_html=example.markup></div>
                {heard}
            </section>
        </main>
    }
}

/// A button a message, named by what it asks for.
fn buttons(messages: Vec<(String, String)>) -> impl IntoView {
    let button = |(name, message)| view! { <button type="button" data-message=message>{name}</button> };
    view! { <p class="acts">{messages.into_iter().map(button).collect_view()}</p> }
}

/// A text in which every other part between backticks is code.
fn with_code(text: &'static str) -> impl IntoView {
    let part = |(place, part): (usize, &'static str)| match place % 2 {
        0 => Either::Left(part),
        _ => Either::Right(view! { <code>{part}</code> }),
    };
    text.split('`').enumerate().map(part).collect_view()
}

/// The values that attributes may have.
fn values(heading: &'static str, values: Vec<(&'static str, Vec<(String, String)>)>) -> impl IntoView {
    let value = |(code, name): (String, String)| view! { <span><code>{code}</code>" "{name}</span>" " };
    let row = |(attribute, values): (&'static str, Vec<_>)| {
        view! { <dt><code>{attribute}</code></dt><dd>{values.into_iter().map(value).collect_view()}</dd> }
    };
    view! { <section><h2>{heading}</h2><dl>{values.into_iter().map(row).collect_view()}</dl></section> }
}
