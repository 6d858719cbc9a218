//! What the markup of the map is sent without: the marks by which Leptos finds its places again, where nothing is taken
//! over, and the ends of shapes, which close themselves.
//!
//! Why: docs/decisions.md#compact-markup

/// A mark: a comment without words.
const MARK: &str = "!>";

/// Elements of HTML that have no end.
const ENDLESS: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// Elements of SVG that close themselves where they have nothing in them.
const SHAPES: [&str; 5] = ["circle", "path", "rect", "stop", "use"];

/// Markup whose shapes close themselves. A browser makes the same of it.
pub fn with_shapes_closed(markup: &str) -> String {
    let mut closed = String::with_capacity(markup.len());
    let mut parts = markup.split_inclusive('>').peekable();
    while let Some(part) = parts.next() {
        let name = part.rsplit_once('<').and_then(|(_, tag)| tag.split([' ', '>']).next());
        let end = name.filter(|name| SHAPES.contains(name)).map(|name| ["</", name, ">"].concat());
        match parts.next_if(|next| Some(*next) == end.as_deref()) {
            Some(_) => closed.extend([part.trim_end_matches('>'), "/>"]),
            None => closed.push_str(part),
        }
    }
    closed
}

/// Markup without the marks outside of elements with `data-island`. It is well-formed, and neither text nor attributes
/// have a bare `<` or `>`, as Leptos writes it.
pub fn without_markers(markup: &str) -> String {
    let mut kept = String::with_capacity(markup.len());
    // How many elements are open from an island on.
    let mut depth = 0_usize;
    for (place, part) in markup.split('<').enumerate() {
        if let (Some(after), 0) = (part.strip_prefix(MARK), depth) {
            kept.push_str(after);
            continue;
        }
        if place > 0 {
            kept.push('<');
            depth = open_after(part, depth);
        }
        kept.push_str(part);
    }
    kept
}

/// How many elements are open from an island on, after what follows a `<`.
fn open_after(part: &str, depth: usize) -> usize {
    let tag = part.split('>').next().unwrap_or_default();
    let name = tag.split([' ', '/']).next().unwrap_or_default();
    if tag.starts_with('/') {
        depth.saturating_sub(1)
    } else if tag.starts_with('!') || tag.ends_with('/') || ENDLESS.contains(&name) {
        depth
    } else if depth > 0 || tag.contains(" data-island=") {
        depth + 1
    } else {
        0
    }
}
