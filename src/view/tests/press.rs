//! The press on a button of the pollutants, event by event: what the page does, and what nobody may lose.

use atlas::data::PollutantId;
use view::PressEffect::{self, *};
use view::PressEvent::{self, *};
use view::{Press, PressPage};

const PM25: PollutantId = PollutantId(0);
const NO2: PollutantId = PollutantId(1);
const PM10: PollutantId = PollutantId(2);
const SO2: PollutantId = PollutantId(3);

/// The map shows PM2.5, and nothing is read out.
const REST: PressPage = PressPage {
    known: PM25,
    checked: PM25,
    count: 4,
    is_shown_by_style: true,
    has_outline: false,
    has_ring: false,
};

/// NO2 is checked, and the explorer does not know it yet.
const CHECKED: PressPage = PressPage { checked: NO2, ..REST };

/// The explorer knows of NO2.
const KNOWN: PressPage = PressPage { known: NO2, checked: NO2, ..REST };

/// A step: what happens, what the page looks like then, and what it does.
type Step<'a> = (PressEvent, PressPage, &'a [PressEffect]);

/// Plays steps from rest and holds each against what it should do.
fn play(steps: &[Step]) {
    let mut press = Press::default();
    for (index, (event, page, expected)) in steps.iter().enumerate() {
        let (next, effects) = press.on(*event, *page);
        assert_eq!(effects, *expected, "step {index}: {event:?} in {press:?}");
        press = next;
    }
}

#[test]
fn the_mouse_shows_a_pollutant_as_it_presses_and_the_explorer_hears_when_it_is_painted() {
    play(&[
        (Over(NO2, false, false), REST, &[WaitForIdle]),
        (Idle, REST, &[Draw(Some(NO2))]),
        (Down(NO2, false, true), REST, &[Uncover, Wait]),
        (Click(NO2), CHECKED, &[Uncover, WaitForPaint]),
        (Painted, CHECKED, &[Focus, Choose(NO2), Draw(None)]),
        // Its time is over when nothing is left to do.
        (Waited, KNOWN, &[]),
    ]);
}

#[test]
fn without_a_preview_the_map_itself_is_coloured() {
    play(&[
        (Down(NO2, false, true), REST, &[Colour(NO2), Wait]),
        (Click(NO2), CHECKED, &[Colour(NO2), WaitForPaint]),
    ]);
}

#[test]
fn a_preview_of_another_pollutant_or_below_an_outline_is_not_shown() {
    play(&[
        (Over(PM10, false, false), REST, &[WaitForIdle]),
        (Idle, REST, &[Draw(Some(PM10))]),
        (Down(NO2, false, true), REST, &[Colour(NO2), Wait]),
    ]);
    let outlined = PressPage { has_outline: true, ..REST };
    play(&[
        (Over(NO2, false, false), outlined, &[WaitForIdle]),
        (Idle, outlined, &[Draw(Some(NO2))]),
        (Down(NO2, false, true), outlined, &[Colour(NO2), Wait]),
    ]);
}

#[test]
fn who_leaves_the_button_before_letting_go_has_chosen_nothing() {
    play(&[
        (Over(NO2, false, false), REST, &[WaitForIdle]),
        (Idle, REST, &[Draw(Some(NO2))]),
        (Down(NO2, false, true), REST, &[Uncover, Wait]),
        (Out(NO2), REST, &[Draw(None), ShowAround(PM25), Draw(None)]),
        (Waited, REST, &[]),
        (Painted, REST, &[]),
    ]);
}

#[test]
fn a_button_that_is_left_for_the_next_one_is_not_drawn_any_more() {
    play(&[
        (Over(NO2, false, false), REST, &[WaitForIdle]),
        (Over(PM10, false, false), REST, &[WaitForIdle]),
        // It is over the next one by now: what is near stays.
        (Out(NO2), REST, &[]),
        (Idle, REST, &[Draw(Some(PM10))]),
        (Out(PM10), REST, &[Draw(None)]),
    ]);
}

#[test]
fn what_is_held_long_shows_around_the_map_and_is_told_when_it_is_let_go() {
    play(&[
        (Down(NO2, false, true), REST, &[Colour(NO2), Wait]),
        (Waited, REST, &[ShowAround(NO2)]),
        (Click(NO2), CHECKED, &[Colour(NO2), WaitForPaint]),
        (Painted, CHECKED, &[Focus, Choose(NO2), Draw(None)]),
    ]);
}

#[test]
fn the_waiting_time_is_the_last_press_s_alone() {
    play(&[
        (Down(NO2, false, true), REST, &[Colour(NO2), Wait]),
        (Click(NO2), CHECKED, &[Colour(NO2), WaitForPaint]),
        (Painted, CHECKED, &[Focus, Choose(NO2), Draw(None)]),
        (Down(PM10, false, true), KNOWN, &[Colour(PM10), Wait]),
        // The first one's time: the second is still held, and nothing follows it yet.
        (Waited, KNOWN, &[]),
        (Waited, KNOWN, &[ShowAround(PM10)]),
    ]);
}

#[test]
fn a_key_is_told_when_it_is_up_or_after_a_while() {
    play(&[
        (Click(NO2), CHECKED, &[Colour(NO2), Wait]),
        (KeyUp, CHECKED, &[WaitForPaint]),
        (Painted, CHECKED, &[Choose(NO2), Draw(None)]),
        (Waited, KNOWN, &[]),
    ]);
    play(&[
        (Click(NO2), CHECKED, &[Colour(NO2), Wait]),
        (Waited, CHECKED, &[Choose(NO2), Draw(None)]),
        (KeyUp, KNOWN, &[WaitForPaint]),
        (Painted, KNOWN, &[]),
    ]);
}

#[test]
fn an_arrow_key_finds_the_next_pollutant_drawn_in_its_direction() {
    let ring = |known, checked| PressPage { known, checked, has_ring: true, ..REST };
    for (from, to, next) in [(PM25, NO2, PM10), (NO2, PM25, SO2), (SO2, PM25, NO2), (PM25, SO2, PM10)] {
        play(&[
            (Click(to), ring(from, to), &[Colour(to), Wait]),
            (Waited, ring(from, to), &[Choose(to), Draw(None), WaitForIdle]),
            (Idle, ring(to, to), &[Draw(Some(next))]),
        ]);
    }
}

#[test]
fn a_finger_that_only_scrolls_and_another_button_of_the_mouse_press_nothing() {
    play(&[
        (Over(NO2, false, false), REST, &[WaitForIdle]),
        (Out(NO2), REST, &[Draw(None)]),
        (Down(NO2, false, false), REST, &[]),
        (Down(PM25, true, true), REST, &[]),
    ]);
}

#[test]
fn where_text_waits_for_it_the_explorer_is_told_at_once() {
    let read = PressPage { is_shown_by_style: false, ..CHECKED };
    play(&[
        (Over(NO2, false, false), read, &[WaitForIdle]),
        (Down(NO2, false, true), read, &[]),
        (Click(NO2), read, &[Choose(NO2), Draw(None)]),
    ]);
}

#[test]
fn what_a_script_takes_back_before_the_explorer_heard_of_it_is_shown_no_more() {
    play(&[
        (Click(NO2), CHECKED, &[Colour(NO2), Wait]),
        (Waited, REST, &[Choose(PM25), ShowAround(PM25), Draw(None)]),
    ]);
}

#[test]
fn a_quiet_focus_comes_after_the_map() {
    play(&[
        (Over(NO2, false, true), REST, &[WaitForIdle]),
        (Down(NO2, false, true), REST, &[Colour(NO2), KeepFocus, Wait]),
    ]);
}

#[test]
fn what_a_key_chose_is_told_though_the_mouse_pressed_another_and_left_it() {
    play(&[
        (Click(NO2), CHECKED, &[Colour(NO2), Wait]),
        (Down(PM10, false, true), CHECKED, &[Colour(PM10), Wait]),
        (Out(PM10), CHECKED, &[Draw(None), ShowAround(NO2), WaitForPaint]),
        (Painted, CHECKED, &[Choose(NO2), Draw(None)]),
    ]);
}

/// No press is lost, whatever comes in whatever order: what is checked at the end is what the explorer knows, once all
/// that was asked for has come.
#[test]
fn no_press_is_lost_in_any_order_of_events() {
    let mut seed = 20_201_128_u64;
    let mut random = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for _ in 0..2_000 {
        let (mut press, mut page) = (Press::default(), REST);
        let mut asked: Vec<PressEvent> = Vec::new();
        for _ in 0..random(40) {
            let button = PollutantId(random(4) as u8);
            let event = match random(8) {
                0 => Over(button, button == page.checked, false),
                1 => Down(button, button == page.checked, true),
                2 => Out(button),
                3 | 4 => {
                    page.checked = button;
                    Click(button)
                }
                5 => KeyUp,
                _ if asked.is_empty() => continue,
                _ => asked.remove(random(asked.len() as u64) as usize),
            };
            step(&mut press, &mut page, &mut asked, event);
        }
        // The hand is taken off, and what was asked for comes.
        for button in [PM25, NO2, PM10, SO2] {
            step(&mut press, &mut page, &mut asked, Out(button));
        }
        while let Some(event) = asked.pop() {
            step(&mut press, &mut page, &mut asked, event);
        }
        assert_eq!(page.known, page.checked, "{press:?}");
    }
}

fn step(press: &mut Press, page: &mut PressPage, asked: &mut Vec<PressEvent>, event: PressEvent) {
    let (next, effects) = press.on(event, *page);
    *press = next;
    for effect in effects {
        match effect {
            WaitForIdle => asked.push(Idle),
            Wait => asked.push(Waited),
            WaitForPaint => asked.push(Painted),
            Choose(pollutant) => page.known = pollutant,
            _ => {}
        }
    }
}
