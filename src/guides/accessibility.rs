//! The accessibility statement, a page of its own.

use super::Others;
use super::header::GuideHeader;
use atlas::data::Language;
use atlas::words::{self, AccessibilitySection};
use leptos::either::Either;
use leptos::prelude::*;

/// Everything within the body of the statement.
#[component]
pub fn AccessibilityStatement(
    /// The language.
    language: Language,
    /// The other languages, each with the address of the statement in it.
    others: Others,
) -> impl IntoView {
    let words = words::accessibility(language);
    view! {
        <GuideHeader language=language map="../".to_owned() others=others />
        <main class="guide">
            <h1>{words.title}</h1>
            <p>{words.intro}</p>
            {words.sections.iter().map(section).collect_view()}
        </main>
    }
}

fn section(section: &'static AccessibilitySection) -> impl IntoView {
    let points = section.points.iter().map(|point| view! { <li>{*point}</li> }).collect_view();
    let list = match (section.points.is_empty(), section.ordered) {
        (true, _) => None,
        (false, true) => Some(Either::Left(view! { <ol>{points}</ol> })),
        (false, false) => Some(Either::Right(view! { <ul>{points}</ul> })),
    };
    let intro = (!section.intro.is_empty()).then(|| view! { <p>{section.intro}</p> });
    view! { <section><h2>{section.heading}</h2>{intro}{list}</section> }
}
