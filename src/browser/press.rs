//! Presses on the buttons of the pollutants. The next frame waits for what a press does, so that it does as little as
//! can be: it shows the map alone, on a [`Preview`] where one is drawn, and tells the program when that is painted.

use super::deferred_call::DeferredCall;
use super::preview::Preview;
use super::switches::{on, take};
use super::{page, query_all};
use atlas::data::PollutantId;
use leptos::prelude::*;
use std::cell::Cell;
use view::Explorer;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, MouseEvent};

/// How long a button or a key is held down until what is around the map follows it, in milliseconds: longer than a press
/// takes.
const HELD: i32 = 200;

/// A button that has the focus and shows no ring: neither does the one that then gets it.
const FOCUSED: &str = ".switch-pollutant :focus:not(:focus-visible)";

/// A button whose focus shows its ring: a key goes on from it.
const KEYED: &str = ".switch-pollutant :focus-visible";

/// What a reader does to the buttons, from coming near one to letting go of it.
struct Press {
    explorer: Explorer,
    /// What shows each pollutant on the map.
    shows: Vec<DeferredCall>,
    preview: Option<Preview>,
    /// What may be pressed next: the pointer is over it, or a key would come to it.
    near: Cell<Option<PollutantId>>,
    /// What the preview is drawn of.
    drawn: Cell<Option<PollutantId>>,
    /// What the mouse holds down.
    held: Cell<Option<PollutantId>>,
    /// Whether something is shown that the program is not told of yet.
    is_ahead: Cell<bool>,
    /// Whether the mouse has let go of that.
    is_let_go: Cell<bool>,
    /// Whether the focus is on a button and shows no ring.
    has_focus: Cell<bool>,
    /// How many presses began less than [`HELD`] ago.
    recent: Cell<u32>,
}

/// Listens to the buttons of the pollutants. The mouse shows one as soon as it presses; who leaves the button before
/// letting go has chosen nothing.
pub(super) fn attach(explorer: Explorer) {
    let Some(switch) = query_all(".switch-pollutant").pop() else { return };
    let Some(press) = Press::of(explorer) else { return };
    let press = leak(press);
    // A touch is answered first: what is near is drawn in the frame after that.
    let draw = leak(DeferredCall::after_frame(move || press.draw()));
    on(&switch, "pointerover", move |_, input| {
        press.come_to(&input);
        draw.run();
    });
    let take_checked = move || {
        if press.is_ahead.get() && press.held.get().is_none() {
            query_all("input[name=pollutant]:checked")
                .iter()
                .for_each(|input| press.take(input.unchecked_ref()));
            if press.near.get().is_some() {
                draw.run();
            }
        }
    };
    let take_soon = leak(DeferredCall::after_paint(take_checked));
    let follow_held = leak(DeferredCall::after(HELD, move || {
        if press.end_wait() {
            press.held.get().into_iter().for_each(|held| page::show(held, explorer));
            take_checked();
        }
    }));
    on(&switch, "mousedown", move |event, input| {
        if press.hold(event.unchecked_ref(), &input) {
            press.wait(follow_held);
        }
    });
    // A finger leaves the button before it presses: it is the mouse that leaves it for good.
    on(&switch, "mouseout", move |_, input| press.leave(&input));
    on(&switch, "click", move |event, input| {
        event.stop_propagation();
        if !press.choose(&input) {
            press.take(&input);
        } else if press.is_let_go.get() {
            take_soon.run();
        } else {
            // A key, which is still down: what is around the map waits as it does for the mouse.
            press.wait(follow_held);
        }
    });
    on(&switch, "keyup", move |_, _| take_soon.run());
}

impl Press {
    fn of(explorer: Explorer) -> Option<Self> {
        let map = query_all(".map").into_iter().next()?;
        let show = |code: &str| DeferredCall::set(&map, "class", &page::coloured("map", code));
        Some(Self {
            explorer,
            shows: explorer.figures.pollutants().map(|(_, item)| show(&item.code)).collect(),
            // Many areas would be drawn twice for nothing.
            preview: if explorer.has_many() { None } else { Preview::of(&map) },
            near: Cell::default(),
            drawn: Cell::default(),
            held: Cell::default(),
            is_ahead: Cell::default(),
            is_let_go: Cell::default(),
            has_focus: Cell::default(),
            recent: Cell::default(),
        })
    }

    /// The pollutant of a button.
    fn pollutant(&self, input: &HtmlInputElement) -> Option<PollutantId> {
        self.explorer.figures.pollutant_by_code(&input.value())
    }

    /// What a button would show, if that is something else than before and the map alone shows it.
    fn change(&self, input: &HtmlInputElement) -> Option<PollutantId> {
        self.pollutant(input).filter(|_| !input.checked() && self.explorer.is_shown_by_style())
    }

    /// The pointer comes to a button.
    fn come_to(&self, input: &HtmlInputElement) {
        self.near.set(self.change(input));
        self.has_focus.set(!query_all(FOCUSED).is_empty());
    }

    /// Draws the preview of what is near, or puts it away; not while something is seen on it.
    fn draw(&self) {
        if !self.is_ahead.get() {
            self.draw_of(self.near.get());
        }
    }

    fn draw_of(&self, pollutant: Option<PollutantId>) {
        self.drawn.set(pollutant);
        let code = pollutant.map(|pollutant| self.explorer.figures.pollutant(pollutant).code.as_str());
        self.preview.iter().for_each(|preview| preview.draw(code));
    }

    /// A button of the mouse goes down; `false` where it presses nothing. A finger, which may only begin to scroll,
    /// presses when it is highlighted.
    fn hold(&self, event: &MouseEvent, input: &HtmlInputElement) -> bool {
        let held = self.change(input).filter(|_| event.button() == 0);
        let Some(pollutant) = held else { return false };
        self.show(pollutant);
        self.held.set(held);
        if self.has_focus.get() {
            // The focus comes later, so that the map need not wait for it.
            event.prevent_default();
        }
        true
    }

    /// Asks for what follows a press that goes on.
    fn wait(&self, follow: &DeferredCall) {
        self.recent.set(self.recent.get() + 1);
        follow.run();
    }

    /// That is over for one; `true` where no other press began meanwhile, whose time this is not.
    fn end_wait(&self) -> bool {
        self.recent.set(self.recent.get() - 1);
        self.recent.get() == 0
    }

    /// The mouse leaves a button. It may be over the next one by now.
    fn leave(&self, input: &HtmlInputElement) {
        let left = self.pollutant(input);
        if self.held.get() == left {
            self.held.set(None);
            self.is_ahead.set(false);
            self.draw_of(None);
            page::show(self.explorer.state.read_untracked().pollutant, self.explorer);
        }
        if self.near.get() == left {
            self.near.set(None);
            self.draw();
        }
    }

    /// A button is chosen; `false` where the map alone does not show it.
    fn choose(&self, input: &HtmlInputElement) -> bool {
        self.is_let_go.set(self.held.take().is_some());
        let chosen = self.pollutant(input).filter(|_| self.explorer.is_shown_by_style());
        chosen.into_iter().for_each(|chosen| self.show(chosen));
        chosen.is_some()
    }

    /// Tells the program what is chosen. By now the map shows it too, and something else is near.
    fn take(&self, input: &HtmlInputElement) {
        if self.is_let_go.take() {
            // A button of the page takes the focus.
            let _ = input.focus();
        }
        let before = self.explorer.state.read_untracked().pollutant;
        take(input, self.explorer);
        let after = self.explorer.state.read_untracked().pollutant;
        if before == after {
            // Shown and taken back before the program heard of it.
            page::show(after, self.explorer);
        }
        if query_all(KEYED).is_empty() {
            self.near.set(self.near.get().filter(|near| *near != after));
        } else {
            self.near.set(self.next(before, after));
        }
        self.is_ahead.set(false);
        self.draw_of(None);
    }

    /// Where a key that went from one pollutant to another would go from there. The first follows the last.
    fn next(&self, before: PollutantId, after: PollutantId) -> Option<PollutantId> {
        let all = self.shows.len() as u8;
        let next = PollutantId((2 * after.0 + all - before.0) % all);
        Some(next).filter(|next| *next != after)
    }

    /// Shows a pollutant on the map, ahead of the program. The outline of a zone lies on the map alone.
    fn show(&self, pollutant: PollutantId) {
        self.is_ahead.set(true);
        let is_drawn = self.drawn.get() == Some(pollutant) && self.explorer.zone.get_untracked().is_none();
        let drawn = self.preview.as_ref().filter(|_| is_drawn);
        drawn.map_or(&self.shows[usize::from(pollutant.0)], |preview| &preview.uncover).run();
    }
}

/// Something that listeners share; they are never taken down.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
