//! The marks by which Leptos finds its places again when it takes markup over. What is never taken over is
//! sent without them.

/// A mark: a comment without words.
const MARK: &str = "!>";

/// Elements of HTML that have no end.
const ENDLESS: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// Markup without the marks outside of elements with `data-live`. It is well-formed, and neither text nor attributes
/// have a bare `<` or `>`, as Leptos writes it.
pub fn without_markers(markup: &str) -> String {
    let mut kept = String::with_capacity(markup.len());
    // How many elements are open from a live one on.
    let mut live = 0_usize;
    for (place, part) in markup.split('<').enumerate() {
        if let (Some(after), 0) = (part.strip_prefix(MARK), live) {
            kept.push_str(after);
            continue;
        }
        if place > 0 {
            kept.push('<');
            live = open_after(part, live);
        }
        kept.push_str(part);
    }
    kept
}

/// How many elements are open from a live one on, after what follows a `<`.
fn open_after(part: &str, live: usize) -> usize {
    let tag = part.split('>').next().unwrap_or_default();
    let name = tag.split([' ', '/']).next().unwrap_or_default();
    if tag.starts_with('/') {
        live.saturating_sub(1)
    } else if tag.starts_with('!') || tag.ends_with('/') || ENDLESS.contains(&name) {
        live
    } else if live > 0 || tag.contains(" data-live=") {
        live + 1
    } else {
        0
    }
}
