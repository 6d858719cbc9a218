//! The files of a package, as bytes, and their text.

use super::encoding;
use crate::data::report::Repair;
use crate::data::{FileLocation, Problem, Report};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The files of a package by name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Files(pub BTreeMap<String, Content>);

/// What is known of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Content {
    /// Its bytes.
    Bytes(#[serde(with = "serde_bytes")] Vec<u8>),
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
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The names of all files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The bytes of a file, where it is there and not too large.
    pub fn bytes(&self, name: &str) -> Option<&[u8]> {
        match self.0.get(name)? {
            Content::Bytes(bytes) => Some(bytes),
            Content::TooLarge(_) => None,
        }
    }

    /// The text of a file in any of the encodings that are read; `None` where it is none.
    pub fn plain_text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.text(name, &mut Report::default())
    }

    /// The text of a file without its byte order mark; `None` after a fault.
    pub(super) fn text(&self, name: &str, report: &mut Report) -> Option<Cow<'_, str>> {
        let bytes = match self.0.get(name) {
            Some(Content::Bytes(bytes)) => bytes,
            other => {
                let problem = match other {
                    Some(Content::TooLarge(size)) => Problem::TooLarge(*size),
                    _ => Problem::Missing,
                };
                report.fault(name, FileLocation::File, problem);
                return None;
            }
        };
        let (text, encoding) = match encoding::text(bytes) {
            Ok(decoded) => decoded,
            Err(offset) => {
                report.fault(name, FileLocation::File, Problem::NotUtf8(offset));
                return None;
            }
        };
        if let Some(encoding) = encoding {
            report.repair(name, FileLocation::File, Repair::Encoding(encoding));
        }
        if text.trim().is_empty() {
            report.fault(name, FileLocation::File, Problem::Empty);
            return None;
        }
        Some(text)
    }
}
