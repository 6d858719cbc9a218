//! Four small maps of the same shapes, one a pollutant. Hover, choice and colours are shared.

use super::PageContext;
use atlas::data::{Pollutant, PollutantId, YardstickId};
use atlas::words::number;
use leptos::prelude::*;
use view::Island;
use view::{Formula, Markup, drawing};

/// The small maps.
#[component]
pub fn Multiples(
    /// The context.
    context: PageContext,
) -> impl IntoView {
    view! {
        <div class="multiples">
            {context.figures().pollutants().map(|(id, item)| small(context, id, item)).collect_view()}
        </div>
    }
}

fn small(context: PageContext, pollutant: PollutantId, item: &'static Pollutant) -> impl IntoView {
    let figures = context.figures();
    // Many areas are drawn again when they are first asked for.
    let areas = if context.explorer.has_many() {
        Markup::default()
    } else {
        drawing::small(figures, context.explorer.bins, pollutant, figures.areas().map(|(id, _)| id))
    };
    let values = || figures.districts().filter_map(|(area, _)| figures.value(area, pollutant));
    let range = values().min().zip(values().max());
    let range = range.map(|(lowest, highest)| [number(lowest.0), number(highest.0)].join("–"));
    let limit = figures.limit(pollutant, YardstickId::default()).map(|limit| number(limit.0));
    let against = figures.yardstick(YardstickId::default()).name.get(context.language());
    view! {
        <figure class=["small shown ", &item.code].concat() data-pollutant=item.code.as_str()>
            <figcaption>
                <b><Formula base=item.base.as_str() subscript=item.subscript.as_str() spoken=item.spoken.get(context.language()) /></b>" "{range}{context.explorer.words.comma}<span data-limit-name="">{against}</span>" "<span data-limit=item.code.as_str()>{limit}</span>
            </figcaption>
            <svg viewBox=context.layout.frame.view_box() aria-hidden="true">
                <g class="areas" inner_html=areas.into_string()></g>
                <g class="marks" data-island=Island::Outlines.name() inner_html=context.island(Island::Outlines)></g>
                <g class="marks" data-island=Island::SmallMarks.name() inner_html=context.island(Island::SmallMarks)></g>
            </svg>
        </figure>
    }
}
