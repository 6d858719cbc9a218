//! The files that Trunk leaves, named by their content so that they can be cached for ever.

use super::BuildError;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// What Trunk calls the WebAssembly, with `filehash` off.
pub(super) const PROGRAM: &str = "eco-atlas_bg.wasm";
/// What Trunk calls wasm-bindgen's module around it.
pub(super) const GLUE: &str = "eco-atlas.js";
const START: &str = "start.js";
const ICON: &str = "icon.svg";

/// The names of the files that a page refers to, relative to the site.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The WebAssembly.
    pub program: String,
    /// wasm-bindgen's module around it.
    pub glue: String,
    /// The module that starts both.
    pub start: String,
    /// The icon.
    pub icon: String,
}

impl Assets {
    /// Renames the files by their content.
    pub(super) fn name_by_content(staging: &Path) -> Result<Self, BuildError> {
        Ok(Self {
            program: named(staging, PROGRAM)?,
            glue: named(staging, GLUE)?,
            start: named(staging, START)?,
            icon: named(staging, ICON)?,
        })
    }
}

/// Takes the page that Trunk staged: the template of both pages.
pub(super) fn take_template(staging: &Path) -> Result<String, BuildError> {
    let path = staging.join("index.html");
    fs::read_to_string(&path).map_err(|error| BuildError::File(path, error))
}

/// Writes a file and the folders above it.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<(), BuildError> {
    let written = match path.parent() {
        Some(folder) => fs::create_dir_all(folder).and_then(|()| fs::write(path, content)),
        None => fs::write(path, content),
    };
    written.map_err(|error| BuildError::File(path.to_owned(), error))
}

/// Copies the files of the package to `data/<name of its folder>/`, for readers to take.
pub(super) fn copy_package(package: &Path, staging: &Path) -> Result<(), BuildError> {
    let name =
        package.file_name().ok_or_else(|| BuildError::Staging("the package has no name".to_owned()))?;
    let target = staging.join("data").join(name);
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| BuildError::File(path, error)
    };
    for entry in fs::read_dir(package).map_err(failed(package))? {
        let path: PathBuf = entry.map_err(failed(package))?.path();
        if path.is_file() {
            let content = fs::read(&path).map_err(failed(&path))?;
            write(&target.join(path.file_name().unwrap_or_default()), &content)?;
        }
    }
    Ok(())
}

/// Puts a hash of its content into the name of a file.
fn named(staging: &Path, name: &str) -> Result<String, BuildError> {
    let from = staging.join(name);
    let content = fs::read(&from).map_err(|error| BuildError::File(from.clone(), error))?;
    let digest = Sha256::digest(&content);
    let hash: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let hashed = format!("{stem}-{hash}.{ending}");
    fs::rename(&from, staging.join(&hashed)).map_err(|error| BuildError::File(from, error))?;
    Ok(hashed)
}
