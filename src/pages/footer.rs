//! How to read the map, and where everything comes from.

use super::PageContext;
use atlas::data::{Source, YardstickId};
use atlas::words;
use leptos::either::Either;
use leptos::prelude::*;

/// Notes and sources.
#[component]
pub fn Footer(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let about = &context.atlas.about;
    let title = context.figures().yardstick(YardstickId::default()).title.get(context.language());
    let grade = about.grades.first();
    let limit = context.atlas.limits.iter().find(|limit| grade.is_some_and(|grade| grade.covers(limit)));
    let until = limit.and_then(|limit| limit.to.as_deref());
    let notes = (context.texts.caveats)(title, about.year, until);
    let source = |source: &'static Source| {
        let text = source.title.get(context.language());
        match &source.path {
            Some(path) => Either::Left(view! { <li><a href=path.as_str()>{text}</a></li> }),
            None => Either::Right(view! { <li>{text}</li> }),
        }
    };
    view! {
        <footer>
            <section id="notes" popover>
                <h2>{context.texts.notes}</h2>
                <ul>{notes.into_iter().map(|note| view! { <li>{note}</li> }).collect_view()}</ul>
                <button type="button" class="link" popovertarget="notes" popovertargetaction="hide">{context.explorer.words.close}</button>
            </section>
            <section class="sources">
                <h2>{context.texts.sources}</h2>
                <ul>{about.sources.iter().map(source).collect_view()}</ul>
                <a href="accessibility/">{words::accessibility(context.language()).title}</a>
            </section>
        </footer>
    }
}
