//! A press on a button of the pollutants, as a state machine: what a reader does to the buttons, from coming near one to
//! letting go of it, and what the page does at each event.
//!
//! The frame after a press shows the map alone, in its new colours; the explorer, and with it all words, is told when
//! that frame is on the screen. Pure, since here is decided what no reader may lose: the browser half only carries events
//! in and effects out.
//!
//! Why: docs/decisions.md#press-on-mouse-down
//! Why: docs/decisions.md#focus-after-the-press
//! Why: docs/decisions.md#late-answer-to-a-held-key

use atlas::data::PollutantId;

/// Where a press stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Press {
    /// What may be pressed next: the pointer is over it, or a key would come to it.
    near: Option<PollutantId>,
    /// What the preview is drawn of.
    drawn: Option<PollutantId>,
    /// What the mouse holds down.
    held: Option<PollutantId>,
    /// Whether the map shows something that the explorer is not told of yet.
    is_ahead: bool,
    /// Whether the mouse has let go of that.
    is_let_go: bool,
    /// Whether the focus is on a button and shows no ring.
    has_quiet_focus: bool,
    /// How many presses began less than the waiting time ago: the time that one waits is the last one's alone.
    waiting: u8,
}

/// What happens to the buttons. A button is named by its pollutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressEvent {
    /// The pointer comes to a button, which may be checked already; the focus may be on a button without a ring.
    Over(PollutantId, bool, bool),
    /// The frame after the one that answered the pointer: there is time to draw.
    Idle,
    /// A button of the mouse goes down on a button that may be checked; whether it is the main one.
    Down(PollutantId, bool, bool),
    /// The waiting time of a press is over.
    Waited,
    /// The pointer leaves a button. It may be over the next one by now.
    Out(PollutantId),
    /// A button is chosen, by the mouse, a finger or a key.
    Click(PollutantId),
    /// A key is let go.
    KeyUp,
    /// What the press has shown is on the screen.
    Painted,
}

/// What the page looks like at an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PressPage {
    /// The pollutant that the explorer knows of.
    pub known: PollutantId,
    /// The pollutant whose button is checked.
    pub checked: PollutantId,
    /// How many pollutants there are.
    pub count: u8,
    /// Whether the style sheet alone shows another pollutant: no text on the screen waits for the explorer.
    pub is_shown_by_style: bool,
    /// Whether a zone is outlined, which lies on the map and not on its preview.
    pub has_outline: bool,
    /// Whether a button has the focus and shows its ring: a key goes on from it.
    pub has_ring: bool,
}

/// What the page does at an event, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressEffect {
    /// Asks for [`PressEvent::Idle`].
    WaitForIdle,
    /// Draws the preview of a pollutant out of sight, or puts it away.
    Draw(Option<PollutantId>),
    /// Lets the preview be seen.
    Uncover,
    /// Colours the map itself.
    Colour(PollutantId),
    /// Keeps the focus where it is: it comes later, so that the map need not wait for it.
    KeepFocus,
    /// Gives the focus to the button that is checked.
    Focus,
    /// Asks for [`PressEvent::Waited`].
    Wait,
    /// Asks for [`PressEvent::Painted`].
    WaitForPaint,
    /// Shows a pollutant in all that stands around the map, too.
    ShowAround(PollutantId),
    /// Tells the explorer what is chosen.
    Choose(PollutantId),
}

impl Press {
    /// The state after an event, and what the page does.
    pub fn on(mut self, event: PressEvent, page: PressPage) -> (Self, Vec<PressEffect>) {
        let mut effects = Vec::new();
        match event {
            PressEvent::Over(button, is_checked, has_quiet_focus) => {
                self.near = change(button, is_checked, page);
                self.has_quiet_focus = has_quiet_focus;
                // A touch is answered first: what is near is drawn in the frame after that.
                effects.push(PressEffect::WaitForIdle);
            }
            PressEvent::Idle => self.draw_near(&mut effects),
            PressEvent::Down(button, is_checked, is_main) => {
                // A finger, which may only begin to scroll, presses when it is lifted.
                if let Some(button) = change(button, is_checked, page).filter(|_| is_main) {
                    self.show(button, page, &mut effects);
                    self.held = Some(button);
                    effects.extend(self.has_quiet_focus.then_some(PressEffect::KeepFocus));
                    self.wait(&mut effects);
                }
            }
            PressEvent::Waited => {
                self.waiting = self.waiting.saturating_sub(1);
                if self.waiting == 0 {
                    effects.extend(self.held.map(PressEffect::ShowAround));
                    self.tell(page, &mut effects);
                }
            }
            PressEvent::Out(button) => self.leave(button, page, &mut effects),
            PressEvent::Click(button) => {
                self.is_let_go = self.held.take().is_some();
                if !page.is_shown_by_style {
                    self.choose(page, &mut effects);
                } else {
                    self.show(button, page, &mut effects);
                    match self.is_let_go {
                        true => effects.push(PressEffect::WaitForPaint),
                        // A key, which is still down: what is around the map waits as it does for the mouse.
                        false => self.wait(&mut effects),
                    }
                }
            }
            PressEvent::KeyUp => effects.push(PressEffect::WaitForPaint),
            PressEvent::Painted => self.tell(page, &mut effects),
        }
        (self, effects)
    }

    /// Shows a pollutant on the map, ahead of the explorer.
    fn show(&mut self, button: PollutantId, page: PressPage, effects: &mut Vec<PressEffect>) {
        self.is_ahead = true;
        let is_drawn = self.drawn == Some(button) && !page.has_outline;
        effects.push(if is_drawn { PressEffect::Uncover } else { PressEffect::Colour(button) });
    }

    fn wait(&mut self, effects: &mut Vec<PressEffect>) {
        self.waiting += 1;
        effects.push(PressEffect::Wait);
    }

    /// Draws what is near; not while something is seen on the preview.
    fn draw_near(&mut self, effects: &mut Vec<PressEffect>) {
        if !self.is_ahead {
            self.draw(self.near, effects);
        }
    }

    fn draw(&mut self, pollutant: Option<PollutantId>, effects: &mut Vec<PressEffect>) {
        self.drawn = pollutant;
        effects.push(PressEffect::Draw(pollutant));
    }

    /// The pointer leaves a button: who leaves before letting go has chosen nothing.
    fn leave(&mut self, button: PollutantId, page: PressPage, effects: &mut Vec<PressEffect>) {
        if self.held == Some(button) {
            self.held = None;
            // A key may have chosen another one just before, which the explorer is still to be told of.
            self.is_ahead = page.checked != page.known;
            self.draw(None, effects);
            effects.push(PressEffect::ShowAround(page.checked));
            effects.extend(self.is_ahead.then_some(PressEffect::WaitForPaint));
        }
        if self.near == Some(button) {
            self.near = None;
            self.draw_near(effects);
        }
    }

    /// Tells the explorer what is checked, unless the mouse still holds it.
    fn tell(&mut self, page: PressPage, effects: &mut Vec<PressEffect>) {
        if self.is_ahead && self.held.is_none() {
            self.choose(page, effects);
            effects.extend(self.near.map(|_| PressEffect::WaitForIdle));
        }
    }

    /// Tells the explorer what is checked. By now the map shows it too, and something else is near.
    fn choose(&mut self, page: PressPage, effects: &mut Vec<PressEffect>) {
        let PressPage { known, checked, .. } = page;
        if std::mem::take(&mut self.is_let_go) {
            effects.push(PressEffect::Focus);
        }
        effects.push(PressEffect::Choose(checked));
        if known == checked {
            // Shown and taken back before the explorer heard of it.
            effects.push(PressEffect::ShowAround(checked));
        }
        self.near = match page.has_ring {
            true => next(known, checked, page.count),
            false => self.near.filter(|near| *near != checked),
        };
        self.is_ahead = false;
        self.draw(None, effects);
    }
}

/// What a button would show, if that is something else than before and the map alone shows it.
fn change(button: PollutantId, is_checked: bool, page: PressPage) -> Option<PollutantId> {
    (!is_checked && page.is_shown_by_style).then_some(button)
}

/// Where a key that went from one pollutant to another would go from there. The first follows the last.
fn next(before: PollutantId, after: PollutantId, count: u8) -> Option<PollutantId> {
    let next = PollutantId((2 * after.0 + count - before.0) % count.max(1));
    Some(next).filter(|next| *next != after)
}
