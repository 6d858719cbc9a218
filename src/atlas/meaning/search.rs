//! Finding an area by what a reader types: its name in any language, or the initials of the pinyin.

use crate::data::{Area, AreaId, Figures, Language};

/// The areas that a text finds, those that begin with it first; none for an empty text.
pub fn find(figures: &Figures, text: &str) -> Vec<AreaId> {
    let folded = folded(text);
    let mut endings = Language::ALL.into_iter().flat_map(Language::name_endings);
    let short = endings.find_map(|ending| folded.strip_suffix(ending));
    // An ending alone is no name.
    let found = if short == Some("") { Vec::new() } else { found(figures, &folded) };
    match short {
        Some(short) if found.is_empty() => self::found(figures, short),
        _ => found,
    }
}

/// Whether a text is the whole name of an area, as the suggestions have it, and nothing more can be
/// meant: no longer name begins so.
pub fn is_name(figures: &Figures, text: &str) -> bool {
    let begins = |area: &&Area| area.name.texts().any(|name| name.starts_with(text));
    let mut names = figures.areas.iter().filter(begins);
    let is_whole = names.next().is_some_and(|area| area.name.texts().any(|name| name == text));
    is_whole && names.next().is_none()
}

fn found(figures: &Figures, wanted: &str) -> Vec<AreaId> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let found = |begins: bool| {
        figures.areas().filter(move |(_, area)| matches(area, wanted) == Some(begins)).map(|(id, _)| id)
    };
    found(true).chain(found(false)).collect()
}

/// The next area after one, in the order of the table and around its end, whose name begins with a
/// letter.
pub fn next_by_letter(figures: &Figures, from: AreaId, letter: &str) -> Option<AreaId> {
    let wanted = folded(letter);
    let (before, after): (Vec<_>, Vec<_>) = figures.areas().partition(|(id, _)| *id <= from);
    let begins =
        |(_, area): &(AreaId, &Area)| area.name.texts().any(|name| folded(name).starts_with(&wanted));
    after.into_iter().chain(before).find(begins).map(|(id, _)| id)
}

/// Whether one of an area's names begins with a text (`Some(true)`) or holds it (`Some(false)`).
fn matches(area: &Area, wanted: &str) -> Option<bool> {
    let names: Vec<String> = area.name.texts().chain(area.short.texts()).map(folded).collect();
    if area.initials == wanted || names.iter().any(|name| name.starts_with(wanted)) {
        return Some(true);
    }
    let holds = names.iter().any(|name| name.contains(wanted)) || area.initials.starts_with(wanted);
    holds.then_some(false)
}

/// Small letters, without blanks.
fn folded(text: &str) -> String {
    let kept = text.chars().filter(|letter| !letter.is_whitespace());
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}
