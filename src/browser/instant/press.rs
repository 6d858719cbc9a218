//! Carries the events of the pollutants' buttons to the state machine [`Press`], and does what it asks for.
//!
//! Why: docs/decisions.md#press-on-mouse-down

use super::deferred_call::DeferredCall;
use super::preview::Preview;
use crate::switches::{choice_of, on};
use crate::{dom, leak, page};
use atlas::data::PollutantId;
use leptos::prelude::*;
use std::cell::Cell;
use view::contract::{CHECKED_POLLUTANT, MAP, POLLUTANT_SWITCH, QUIET_FOCUS, RING};
use view::{Choice, Explorer, Press, PressEffect, PressEvent, PressPage};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};

/// How long what is around the map waits for a press that goes on, in milliseconds: longer than a press takes.
const WAITING: i32 = 200;

/// The switch with the state of its press.
struct PressSwitch {
    explorer: Explorer,
    press: Cell<Press>,
    /// What colours the map, by pollutant.
    colours: Vec<DeferredCall>,
    preview: Option<Preview>,
}

/// What the page asks to be told of later.
struct Later {
    idle: DeferredCall,
    painted: DeferredCall,
    waited: DeferredCall,
}

/// Listens to the buttons of the pollutants; `false` where there are none.
pub(super) fn listen(explorer: Explorer) -> bool {
    let (Some(buttons), Some(switch)) = (dom::query(POLLUTANT_SWITCH), PressSwitch::of(explorer)) else {
        return false;
    };
    let switch = leak(switch);
    // The calls make the machine go on, and what it then asks for are the same calls.
    let later: &'static Cell<Option<&'static Later>> = leak(Cell::new(None));
    let go = move |event| switch.on(event, None, later.get());
    later.set(Some(leak(Later {
        // A timer would not do: while a finger is down, the browser lets none come.
        idle: DeferredCall::after_frame(move || go(PressEvent::Idle)),
        painted: DeferredCall::after_paint(move || go(PressEvent::Painted)),
        waited: DeferredCall::after(WAITING, move || go(PressEvent::Waited)),
    })));
    let hear = move |name, of: fn(PollutantId, &HtmlInputElement, &Event) -> PressEvent| {
        on(&buttons, name, move |event, input| {
            if let Some(Choice::Pollutant(button)) = choice_of(&input, explorer) {
                switch.on(of(button, &input, event), Some(event), later.get());
            }
        });
    };
    hear("pointerover", |button, input, _| {
        PressEvent::Over(button, input.checked(), dom::query(QUIET_FOCUS).is_some())
    });
    hear("mousedown", |button, input, event| {
        PressEvent::Down(button, input.checked(), event.unchecked_ref::<MouseEvent>().button() == 0)
    });
    // A finger leaves the button before it presses: it is the mouse that leaves it for good.
    hear("mouseout", |button, _, _| PressEvent::Out(button));
    hear("click", |button, _, event| {
        event.stop_propagation();
        PressEvent::Click(button)
    });
    hear("keyup", |_, _, _| PressEvent::KeyUp);
    true
}

impl PressSwitch {
    fn of(explorer: Explorer) -> Option<Self> {
        let map = dom::query(MAP)?;
        let colour = |code: &str| DeferredCall::set(&map, "class", &page::coloured("map", code));
        Some(Self {
            explorer,
            press: Cell::default(),
            colours: explorer.figures.pollutants().map(|(_, item)| colour(&item.code)).collect(),
            // Many areas would be drawn twice for nothing.
            preview: if explorer.has_many() { None } else { Preview::of(&map) },
        })
    }

    /// Goes on at an event, and does what is asked for.
    fn on(&self, event: PressEvent, cause: Option<&Event>, later: Option<&Later>) {
        let (press, effects) = self.press.get().on(event, self.page());
        self.press.set(press);
        for effect in effects {
            self.act(effect, cause, later);
        }
    }

    fn page(&self) -> PressPage {
        let known = self.explorer.state.read_untracked().pollutant;
        let checked = checked().and_then(|input| choice_of(input.unchecked_ref(), self.explorer));
        PressPage {
            known,
            checked: if let Some(Choice::Pollutant(checked)) = checked { checked } else { known },
            count: self.colours.len() as u8,
            is_shown_by_style: self.explorer.is_shown_by_style(),
            has_outline: self.explorer.zone.get_untracked().is_some(),
            has_ring: dom::query(RING).is_some(),
        }
    }

    fn act(&self, effect: PressEffect, cause: Option<&Event>, later: Option<&Later>) {
        let run = |call: fn(&Later) -> &DeferredCall| later.iter().for_each(|later| call(later).run());
        match effect {
            PressEffect::WaitForIdle => run(|later| &later.idle),
            PressEffect::WaitForPaint => run(|later| &later.painted),
            PressEffect::Wait => run(|later| &later.waited),
            PressEffect::Draw(pollutant) => {
                let code =
                    pollutant.map(|pollutant| self.explorer.figures.pollutant(pollutant).code.as_str());
                self.preview.iter().for_each(|preview| preview.draw(code));
            }
            PressEffect::Uncover => self.preview.iter().for_each(|preview| preview.uncover.run()),
            PressEffect::Colour(pollutant) => self.colours[usize::from(pollutant.0)].run(),
            PressEffect::KeepFocus => cause.iter().for_each(|event| event.prevent_default()),
            PressEffect::Focus => dom::focus(checked()),
            PressEffect::ShowAround(pollutant) => page::show(pollutant, self.explorer),
            PressEffect::Choose(pollutant) => self.explorer.choose(Choice::Pollutant(pollutant)),
        }
    }
}

/// The button that is checked.
fn checked() -> Option<Element> {
    dom::query(CHECKED_POLLUTANT)
}
