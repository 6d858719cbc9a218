//! What may be loaded and done in a page: the Content-Security-Policy, in the page and as a header.
//!
//! Why: docs/decisions.md#strict-policy

use base64::Engine;
use sha2::{Digest, Sha256};

/// The policy of the pages, whose only inline part is one style sheet; what is wanted later is a
/// file.
///
/// Everything is closed; scripts and WebAssembly come from the site itself, and nothing may be
/// sent anywhere else. Pictures made in the page (`blob:`) are how a drawing becomes pixels; the
/// frame is the preview of an embed. `origins` are those whose packages may be opened, beside the site's own.
pub(super) fn policy(style: &str, origins: &[String]) -> String {
    let others: String = origins.iter().map(|origin| [" ", origin].concat()).collect();
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style.as_bytes()));
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        &format!("style-src 'self' 'sha256-{hash}'"),
        &["connect-src 'self'", &others].concat(),
        &["img-src 'self' blob:", &others].concat(),
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy as a server sends it, which alone can say who may hold the pages in a frame: the
/// site itself, for its preview, and the embedders; every page where nothing is said of them.
pub fn header(style: &str, origins: &[String], embedders: Option<&[String]>) -> String {
    let ancestors = match embedders {
        None => "*".to_owned(),
        Some(named) => [&["'self'".to_owned()], named].concat().join(" "),
    };
    [policy(style, origins), format!("frame-ancestors {ancestors}")].join("; ")
}
