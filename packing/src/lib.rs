//! Brotli and gzip for the files of the site.
//!
//! A package of its own for one reason: the libraries beneath are generic, so that their work is compiled
//! where they are called, and only a package can be optimised apart from what is edited every day. Packing
//! takes a fifth of the time so.

use std::io::Write;

/// The content in Brotli, at its smallest.
///
/// # Errors
/// The encoder fails, which it does not on content that is in memory.
pub fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut packed, &parameters)?;
    Ok(packed)
}

/// The content in gzip, at its smallest.
///
/// # Errors
/// The encoder fails, which it does not on content that is in memory.
pub fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
