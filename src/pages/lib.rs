//! The page of the map and that of its table as components that are rendered once, at the build or by the desk, and never
//! hydrated: a map area or a table row costs the browser nothing. What the browser hydrates, [`Island`], stands in them as markup.
//!
//! Why: docs/decisions.md#static-areas

mod city;
mod ecology;
mod footer;
mod header;
pub mod html;
mod map;
mod multiples;
mod page;
mod panel;
mod stations;
mod switch;
mod table;

pub use map::MAP_END;

use atlas::data::{AreaId, Atlas, Decimal, Figures, Language, StatementRef, Unit};
use atlas::geometry::Layout;
use atlas::words::{self, PageTexts};
use leptos::prelude::*;
use view::names::map_names;
use view::{Explorer, Island, IslandHtml};

/// What every component is rendered from.
#[derive(Clone, Copy)]
pub struct PageContext {
    /// The checked package.
    pub atlas: &'static Atlas,
    /// The map laid out.
    pub layout: &'static Layout,
    /// The explorer in its default state, for the islands within.
    pub explorer: Explorer,
    /// The texts of the page.
    pub texts: &'static PageTexts,
    /// Whether there is a page that has all rows of the table.
    pub has_table_page: bool,
    /// Writes an island as HTML.
    pub island_html: IslandHtml,
}

impl PageContext {
    /// Makes something of a page in a language, which lives as long as that takes. `island_html` writes an island.
    pub fn with<T>(
        atlas: &'static Atlas,
        layout: &'static Layout,
        language: Language,
        island_html: IslandHtml,
        make: impl FnOnce(Self) -> T,
    ) -> T {
        Owner::new_root(None).with(|| {
            // As long as the page, like the atlas.
            let names = Box::leak(Box::new(map_names(atlas, layout, language)));
            let explorer = Explorer::new(&atlas.figures, &layout.anchors, names, language);
            make(Self {
                atlas,
                layout,
                explorer,
                texts: words::page(language),
                has_table_page: true,
                island_html,
            })
        })
    }

    /// The language.
    fn language(&self) -> Language {
        self.explorer.words.language
    }

    /// The figures.
    fn figures(&self) -> &'static Figures {
        self.explorer.figures
    }

    /// An island, as HTML.
    fn island(&self, island: Island) -> String {
        (self.island_html)(island, self.explorer)
    }

    /// Whether an area is a symbol on the map, since it has no polygon.
    fn is_symbol(&self, area: AreaId) -> bool {
        self.layout.is_symbol(area)
    }

    /// A unit after the language's custom.
    fn unit(&self, unit: Unit) -> &'static str {
        match unit {
            Unit::MicrogramsPerCubicMetre => self.explorer.words.microgram,
            Unit::MilligramsPerCubicMetre => self.texts.milligram,
            Unit::Percent => "%",
            Unit::SquareKilometres => "km²",
            Unit::Days | Unit::Districts | Unit::Index => "",
        }
    }

    /// Where a figure stands, in words.
    fn statement_ref(&self, at: &StatementRef) -> String {
        words::statement_ref(&self.atlas.about, self.language(), at)
    }
}

/// Where a figure stands, under it.
#[component]
fn Evidence(
    /// The context.
    context: PageContext,
    /// Where it stands in the statement.
    at: StatementRef,
) -> impl IntoView {
    view! { <cite>{context.statement_ref(&at)}</cite> }
}

/// A bar from zero, with the mark of what it is compared with.
#[component]
fn Bar(
    /// The value.
    value: Decimal,
    /// What it is compared with.
    mark: Decimal,
    /// The value that fills the whole width.
    full: Decimal,
    /// Whether the value is over a limit.
    #[prop(optional)]
    over: bool,
) -> impl IntoView {
    let x = |of: Decimal| (of.to_f64() * 300.0 / full.to_f64()).round() as i32;
    let line = format!("M{} 0v12", x(mark));
    view! {
        <svg class="bar" class:over=over viewBox="0 0 300 12" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" y="3" width="300" height="6"></rect>
            <rect class="fill" y="3" width=x(value).to_string() height="6"></rect>
            <path d=line />
        </svg>
    }
}
