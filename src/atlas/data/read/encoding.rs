//! The encodings that files of a package come in: UTF-8, and what spreadsheets write instead.
//!
//! Why: docs/decisions.md#lenient-reading

use encoding_rs::{Encoding, GBK, UTF_8};
use std::borrow::Cow;

/// The text of a file without its byte order mark, and the name of its encoding where it is not UTF-8.
///
/// # Errors
/// Where the first byte stands that is no text, counted from 0.
pub(super) fn text(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<&'static str>), usize> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let bytes = &bytes[mark..];
    if encoding != UTF_8 {
        // UTF-16 with its mark, which spreadsheets call "Unicode text".
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        return text.map(|text| (text, Some(encoding.name()))).ok_or(0);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), None)),
        Err(_)
            if looks_like_gbk(bytes)
                && let Some(text) = gbk(bytes) =>
        {
            Ok((text, Some(GBK.name())))
        }
        Err(error) => Err(mark + error.valid_up_to()),
    }
}

fn gbk(bytes: &[u8]) -> Option<Cow<'_, str>> {
    GBK.decode_without_bom_handling_and_without_replacement(bytes)
}

/// Whether all bytes beyond ASCII form pairs of GBK, at least one of them a common character.
fn looks_like_gbk(bytes: &[u8]) -> bool {
    let mut rest = bytes.iter();
    let mut common = false;
    while let Some(&lead) = rest.next() {
        if lead < 0x80 {
            continue;
        }
        let Some(&trail) = rest.next() else { return false };
        let lead_fits = (0x81..=0xfe).contains(&lead);
        let trail_fits = (0x40..=0xfe).contains(&trail) && trail != 0x7f;
        if !lead_fits || !trail_fits {
            return false;
        }
        common |= (0xb0..=0xf7).contains(&lead) && trail >= 0xa1;
    }
    common
}
