//! The title line, the summary of the chosen pollutant, and the switches.

use super::PageContext;
use super::switch::{Choice, Switch};
use atlas::data::{Keyword, Language, Pollutant, YearPackage};
use atlas::state::{self, PagePart, View, ViewState};
use atlas::words;
use leptos::either::Either;
use leptos::prelude::*;
use view::Formula;

/// The title line and the summary.
#[component]
pub fn Header(
    /// The context.
    context: PageContext,
    /// The address of the imprint's logo.
    logo: Option<String>,
) -> impl IntoView {
    let about = &context.atlas.about;
    let language = context.language();
    let titles = context.figures().pollutants().map(|(_, item)| title(context, item)).collect_view();
    let other = |other: Language| {
        let address = language.path_to(other);
        let kept = address.clone();
        view! {
            <a class="language" data-part=PagePart::Language.keyword() href=address data-keep-state=kept lang=other.tag() hreflang=other.tag()>
                {other.own_name()}
            </a>
        }
    };
    view! {
        <header>
            <div>
                {imprint(context, logo)}
                <p class="statement">{about.statement.get(language)}</p>
                <h1>{titles}</h1>
                {(!about.packages.is_empty()).then(|| years(context))}
            </div>
            <Find context=context />
            {about.others(language).map(other).collect_view()}
            // Scripts around read the state from a link that keeps it: without another language there is none.
            {about.others(language).next().is_none().then(|| view! { <a hidden href="./" data-keep-state="./"></a> })}
        </header>
    }
}

/// The switch of the years: links, since each is a page of its own.
fn years(context: PageContext) -> impl IntoView {
    let about = &context.atlas.about;
    let link = |package: &'static YearPackage| {
        let state = ViewState { data: package.address.clone(), ..ViewState::default() };
        let end = ["&", &state::write(&state, context.figures())].concat();
        let address = if end == "&" { "./".to_owned() } else { ["?", &end[1..]].concat() };
        let current = (package.year == about.year).then_some("true");
        view! { <li><a href=address data-keep-state=end aria-current=current>{package.year}</a></li> }
    };
    view! {
        <nav class="years" aria-label=context.texts.years>
            <ul>{about.packages.iter().map(link).collect_view()}</ul>
        </nav>
    }
}

/// Who puts the page on the web.
fn imprint(context: PageContext, logo: Option<String>) -> impl IntoView {
    let imprint = context.atlas.about.imprint.as_ref()?;
    let logo = logo.map(|logo| view! { <img src=logo alt="" /> });
    let name = view! { {logo} {imprint.name.get(context.language())} };
    let line = match &imprint.path {
        Some(path) => Either::Left(view! { <a class="imprint" href=path.as_str()>{name}</a> }),
        None => Either::Right(view! { <span class="imprint">{name}</span> }),
    };
    Some(view! { <p>{line}</p> })
}

/// The switch of the pollutants.
#[component]
pub fn Pollutants(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let language = context.language();
    let choice = |item: &'static Pollutant| {
        let title = words::title(&context.atlas.about, language, item);
        let name = view! { <Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) /> };
        Choice { value: &item.code, name, title: Some(title), needs_app: false, part: None }
    };
    let choices = context.figures().pollutants.iter().map(choice).collect();
    view! { <Switch parameter="pollutant" prefix="p-" legend=context.texts.pollutant choices=choices /> }
}

/// Find my district: the browser's own list of suggestions, which the app fills.
#[component]
fn Find(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    view! {
        <div class="find needs-app" data-part=PagePart::Find.keyword()>
            <input type="search" name="find" list="areas" autocomplete="off" placeholder=context.texts.find aria-label=context.texts.find />
            <datalist id="areas"></datalist>
        </div>
    }
}

/// The switch of the views. The ranking needs the app, as do small maps of many
/// areas, and is not offered without it.
#[component]
pub fn Views(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    let choice = |view: &'static View| {
        let name = match view {
            View::Map => context.texts.view_map,
            View::Multiples => context.texts.view_multiples,
            View::Ranking => context.texts.view_ranking,
            View::Table => context.texts.view_table,
        };
        Choice {
            value: view.keyword(),
            name,
            title: None,
            needs_app: *view == View::Ranking || (*view == View::Multiples && context.explorer.has_many()),
            part: None,
        }
    };
    let choices = View::ALL.iter().map(choice).collect();
    view! { <Switch parameter="view" prefix="view-" legend=context.texts.views choices=choices part=PagePart::Views.keyword() /> }
}

fn title(context: PageContext, item: &'static Pollutant) -> impl IntoView {
    let language = context.language();
    let about = &context.atlas.about;
    let [before, after] = (context.texts.heading)(about.place.get(language), about.year);
    view! {
        <span class=["only ", &item.code].concat()>
            {before}
            <Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(language) />
            {after}
        </span>
    }
}
