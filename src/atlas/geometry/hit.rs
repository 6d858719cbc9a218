//! Which of the shapes that are drawn as one path holds a point. Reads the paths that
//! [`path`](super::path) writes, so that the map needs to keep nothing but what it draws.
//!
//! Why: docs/decisions.md#hit-test-by-arithmetic

/// The shapes of a path that was put together from several: each begins with an absolute move, whose letter is left
/// out.
pub fn shapes_of(path: &str) -> impl Iterator<Item = &str> {
    path.split('M').skip(1)
}

/// Whether a shape holds a point, by the even-odd rule; in units of the view box. It may do without its first letter.
pub fn holds(shape: &str, x: f64, y: f64) -> bool {
    let mut inside = false;
    let mut side = |(ax, ay): (i32, i32), (bx, by): (i32, i32)| {
        let (ax, ay, bx, by) = (f64::from(ax), f64::from(ay), f64::from(bx), f64::from(by));
        if (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
            inside = !inside;
        }
    };
    let (mut pen, mut start, mut command, mut first) = ((0, 0), (0, 0), b'M', None);
    for token in tokens(shape) {
        match (token, first.take()) {
            (Token::Command(b'z'), _) => {
                side(pen, start);
                pen = start;
            }
            (Token::Command(letter), _) => command = letter,
            (Token::Number(x), None) => first = Some(x),
            (Token::Number(y), Some(x)) => {
                let to = if command == b'M' { (x, y) } else { (pen.0 + x, pen.1 + y) };
                match command {
                    b'l' => side(pen, to),
                    _ => start = to,
                }
                pen = to;
            }
        }
    }
    inside
}

/// A word of a path.
enum Token {
    Command(u8),
    Number(i32),
}

/// The words of a path: letters, and whole numbers that begin at a sign or after a blank.
fn tokens(path: &str) -> impl Iterator<Item = Token> {
    let mut rest = path.as_bytes();
    std::iter::from_fn(move || {
        while let [b' ', after @ ..] = rest {
            rest = after;
        }
        let (&letter, mut after) = rest.split_first()?;
        let is_negative = letter == b'-';
        if !is_negative && !letter.is_ascii_digit() {
            rest = after;
            return Some(Token::Command(letter));
        }
        let mut number = if is_negative { 0 } else { i32::from(letter - b'0') };
        while let [digit @ b'0'..=b'9', more @ ..] = after {
            number = number * 10 + i32::from(digit - b'0');
            after = more;
        }
        rest = after;
        Some(Token::Number(if is_negative { -number } else { number }))
    })
}
