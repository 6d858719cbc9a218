//! Brotli and gzip for the files of the site.
//!
//! A package of its own for one reason: the libraries beneath are generic, so that their work is compiled
//! where they are called, and only a package can be optimised apart from what is edited every day. Packing
//! takes a fifth of the time so.
//!
//! Why: docs/decisions.md#packing-crate

use std::io::Write;

/// How Brotli may look at a file: the sizes of the window and of a block as powers of two; 0 lets it choose.
/// Which is best is not known before; on a page they differ by half a percent.
const WAYS: [(i32, i32); 4] = [(22, 0), (16, 0), (17, 16), (18, 16)];

/// Up to how many bytes each way is tried. A larger file takes long, and gains next to nothing.
const SMALL: usize = 1 << 17;

/// The content in Brotli, at its smallest.
///
/// # Errors
/// The encoder fails, which it does not on content that is in memory.
pub fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let ways = if content.len() <= SMALL { &WAYS[..] } else { &WAYS[..1] };
    let packed: Vec<_> = ways.iter().map(|way| brotli_in(content, *way)).collect::<Result<_, _>>()?;
    Ok(packed.into_iter().min_by_key(Vec::len).unwrap_or_default())
}

fn brotli_in(content: &[u8], (lgwin, lgblock): (i32, i32)) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin, lgblock, ..Default::default() };
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
