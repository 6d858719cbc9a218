//! The files of a package, as bytes, and their text.

use crate::data::{Fault, Place, Problem};
use std::collections::BTreeMap;

/// The files of a package by name.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, Content>);

/// What is known of a file.
#[derive(Clone, Debug)]
pub enum Content {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// Only its size, because it is larger than any package needs.
    TooLarge(u64),
}

impl Files {
    /// Reads the files of a folder, without its subfolders.
    ///
    /// # Errors
    /// The folder or one of its files cannot be read.
    #[cfg(not(target_family = "wasm"))]
    pub fn from_folder(folder: &std::path::Path) -> std::io::Result<Self> {
        let mut files = Self::default();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let metadata = std::fs::metadata(entry.path())?;
            if !metadata.is_file() {
                continue;
            }
            let content = if metadata.len() > crate::data::fault::LARGEST_FILE {
                Content::TooLarge(metadata.len())
            } else {
                Content::Bytes(std::fs::read(entry.path())?)
            };
            files.insert(&entry.file_name().to_string_lossy(), content);
        }
        Ok(files)
    }

    /// Adds a file, or replaces it.
    pub fn insert(&mut self, name: &str, content: Content) {
        self.0.insert(name.to_owned(), content);
    }

    /// Takes a file away.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Whether there is a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The text of a file without its byte order mark; `None` after a fault.
    pub(super) fn text(&self, name: &str, faults: &mut Vec<Fault>) -> Option<&str> {
        match self.checked_text(name) {
            Ok(text) => Some(text),
            Err(problem) => {
                faults.push(Fault { file: name.to_owned(), place: Place::File, problem });
                None
            }
        }
    }

    fn checked_text(&self, name: &str) -> Result<&str, Problem> {
        let bytes = match self.0.get(name) {
            None => return Err(Problem::Missing),
            Some(Content::TooLarge(size)) => return Err(Problem::TooLarge(*size)),
            Some(Content::Bytes(bytes)) => bytes,
        };
        let text = std::str::from_utf8(bytes).map_err(|error| Problem::NotUtf8 {
            offset: error.valid_up_to(),
            looks_like_gbk: looks_like_gbk(bytes),
        })?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() { Err(Problem::Empty) } else { Ok(text) }
    }
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
