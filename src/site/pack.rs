//! A `.br` and a `.gz` beside every file, for servers that send them as they are.
//!
//! Why: docs/decisions.md#packed-files-beside

use super::{BuildError, assets};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Packs every file of a folder and its subfolders, several at a time.
pub(super) fn pack(folder: &Path) -> Result<(), BuildError> {
    let mut files = Vec::new();
    list(folder, &mut files)?;
    // The largest first, so that none is left to be waited for at the end.
    files.sort_by_key(|(size, _)| *size);
    let left = Mutex::new(files);
    let next = || left.lock().ok().and_then(|mut files| files.pop());
    let work = || {
        while let Some((_, path)) = next() {
            pack_file(&path)?;
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let failed = || BuildError::Staging("packing broke off".to_owned());
        started.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(failed())))
    })
}

/// Lists the files of a folder and its subfolders, with their sizes.
fn list(folder: &Path, files: &mut Vec<(u64, PathBuf)>) -> Result<(), BuildError> {
    let failed = |error| BuildError::File(folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let metadata = entry.metadata().map_err(failed)?;
        match metadata.is_dir() {
            true => list(&entry.path(), files)?,
            false => files.push((metadata.len(), entry.path())),
        }
    }
    Ok(())
}

fn pack_file(path: &Path) -> Result<(), BuildError> {
    let failed = |error| BuildError::File(path.to_owned(), error);
    let content = fs::read(path).map_err(failed)?;
    for (ending, packed) in [("br", packing::brotli(&content)), ("gz", packing::gzip(&content))] {
        let mut name = path.to_owned().into_os_string();
        name.push(".");
        name.push(ending);
        assets::write(Path::new(&name), &packed.map_err(failed)?)?;
    }
    Ok(())
}
