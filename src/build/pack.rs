//! A `.br` and a `.gz` beside every file, for servers that send them as they are.

use super::{BuildError, assets};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Packs every file of a folder and its subfolders.
pub(super) fn pack(folder: &Path) -> Result<(), BuildError> {
    let failed = |error| BuildError::File(folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            pack(&path)?;
            continue;
        }
        let content = fs::read(&path).map_err(|error| BuildError::File(path.clone(), error))?;
        for (ending, packed) in [("br", brotli(&content)), ("gz", gzip(&content))] {
            let packed = packed.map_err(|error| BuildError::File(path.clone(), error))?;
            let mut name = path.clone().into_os_string();
            name.push(".");
            name.push(ending);
            assets::write(Path::new(&name), &packed)?;
        }
    }
    Ok(())
}

/// Brotli at its smallest.
pub(super) fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut packed, &parameters)?;
    Ok(packed)
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
