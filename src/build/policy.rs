//! The Content-Security-Policy of a page.

use base64::Engine;
use sha2::{Digest, Sha256};

/// The policy of a page whose only inline part is one style sheet; what is wanted later is a file.
///
/// Everything is closed; scripts and WebAssembly come from the site itself, and nothing may be
/// sent anywhere else. Pictures made in the page (`blob:`) are how a drawing becomes pixels.
pub(super) fn policy(style: &str) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style.as_bytes()));
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        &format!("style-src 'self' 'sha256-{hash}'"),
        "connect-src 'self'",
        "img-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}
