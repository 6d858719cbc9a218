//! A package in one file, in and out.

use atlas::data::fault::LARGEST_FILE;
use atlas::data::read::{Content, Files};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The most files of a zip that are looked at, and the most bytes that they may come to.
const MOST_FILES: usize = 200;
const MOST_BYTES: u64 = 3 * LARGEST_FILE;

/// The files of a zip, without the folders that they are in; `None` where it is none, comes to more than any
/// package does, or has files of the same name in several folders. A file that
/// unpacks to more than any package needs is known by its size only.
pub fn unzipped(bytes: &[u8]) -> Option<Files> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut files = Files::default();
    let mut left = MOST_BYTES;
    for index in 0..archive.len().min(MOST_FILES) {
        let file = archive.by_index(index).ok()?;
        let path = file.name().to_owned();
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        // What a Mac adds beside each file.
        if name.is_empty() || path.starts_with("__MACOSX/") || name.starts_with("._") {
            continue;
        }
        if files.has(&name) {
            return None;
        }
        let mut content = Vec::new();
        file.take((LARGEST_FILE + 1).min(left)).read_to_end(&mut content).ok()?;
        let size = content.len() as u64;
        left = left.checked_sub(size).filter(|left| *left > 0)?;
        let is_too_large = size > LARGEST_FILE;
        files.insert(&name, if is_too_large { Content::TooLarge(size) } else { Content::Bytes(content) });
    }
    Some(files)
}

/// A package as a zip, its files in a folder of this name.
pub fn zipped(files: &Files, folder: &str) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for name in files.names() {
        archive.start_file(format!("{folder}/{name}"), options).ok()?;
        archive.write_all(files.bytes(name)?).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}
