//! The files that Trunk leaves, named by their content so that they can be cached for ever.
//!
//! Why: docs/decisions.md#files-named-by-content

use super::BuildError;
use atlas::data::Language;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// A WebAssembly module of the site, as Trunk stages it with `filehash` off.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Program {
    /// The explorer, which hydrates the page.
    Explorer,
    /// The exports, loaded when they are first asked for.
    Export,
    /// The data desk, its worker, and packages that a page opens.
    Desk,
}

impl Program {
    pub(super) const ALL: [Self; 3] = [Self::Explorer, Self::Export, Self::Desk];

    const fn name(self) -> &'static str {
        match self {
            Self::Explorer => "eco-atlas",
            Self::Export => "export",
            Self::Desk => "desk",
        }
    }

    /// The WebAssembly.
    pub(super) fn wasm(self) -> String {
        format!("{}_bg.wasm", self.name())
    }

    /// wasm-bindgen's module around it.
    pub(super) fn glue(self) -> String {
        format!("{}.js", self.name())
    }
}

const START: &str = "start.js";
const FRAME: &str = "frame.js";
const LATER: &str = "later.css";
const GUIDES: &str = "guides.css";
const DESK_START: &str = "desk-start.js";
const DESK_STYLE: &str = "desk.css";
const ICON: &str = "icon.svg";

/// The scripts that are written by hand.
pub(super) const SCRIPTS: [&str; 4] = [START, FRAME, DESK_START, "embed/embed.js"];

/// The names of the files that a page refers to, relative to the site.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style that the first paint does not wait for.
    pub later: String,
    /// The style of the pages beside the map.
    pub guides: String,
    /// The WebAssembly.
    pub program: String,
    /// wasm-bindgen's module around it.
    pub glue: String,
    /// The script that starts both.
    pub start: String,
    /// The module that speaks with the page around a frame.
    pub frame: String,
    /// The icon.
    pub icon: String,
    /// The logo of the imprint.
    pub logo: Option<String>,
    /// The module of the exports; its WebAssembly and its figures have the same name with endings
    /// of their own.
    pub export: String,
    /// The module of the desk's program; its WebAssembly and its worker have the same name with endings
    /// of their own.
    pub desk: String,
    /// The script that starts the desk.
    pub desk_start: String,
    /// The style of the desk.
    pub desk_style: String,
}

impl Assets {
    /// Renames the files by their content, and writes the other style sheets, the logo, and what the
    /// exports are made from, a file a language.
    pub(super) fn name_by_content(
        staging: &Path,
        [later, guides, desk]: [&str; 3],
        logo: Option<&Path>,
        exports_data: &[(Language, String)],
    ) -> Result<Self, BuildError> {
        write(&staging.join(LATER), later.as_bytes())?;
        write(&staging.join(GUIDES), guides.as_bytes())?;
        write(&staging.join(DESK_STYLE), desk.as_bytes())?;
        Ok(Self {
            later: named(staging, LATER)?,
            guides: named(staging, GUIDES)?,
            program: named(staging, &Program::Explorer.wasm())?,
            glue: named(staging, &Program::Explorer.glue())?,
            start: named(staging, START)?,
            frame: named(staging, FRAME)?,
            icon: named(staging, ICON)?,
            logo: logo.map(|logo| named_logo(staging, logo)).transpose()?,
            export: named_together(staging, Program::Export, exports_data)?,
            desk: named_with_worker(staging)?,
            desk_start: named(staging, DESK_START)?,
            desk_style: named(staging, DESK_STYLE)?,
        })
    }
}

/// Names the files of a program alike, by the content of all of them: the page names one, and the
/// program finds the others.
fn named_together(
    staging: &Path,
    program: Program,
    exports_data: &[(Language, String)],
) -> Result<String, BuildError> {
    let (wasm, glue) = (staging.join(program.wasm()), staging.join(program.glue()));
    let code = fs::read(&wasm).map_err(|error| BuildError::File(wasm.clone(), error))?;
    let module = fs::read_to_string(&glue).map_err(|error| BuildError::File(glue.clone(), error))?;
    let texts = exports_data.iter().map(|(_, text)| text.as_bytes());
    let stem =
        format!("{}-{}", program.name(), hash([&code[..], module.as_bytes()].into_iter().chain(texts)));
    let module = module.replace(&program.wasm(), &format!("{stem}.wasm"));
    write(&staging.join(format!("{stem}.js")), module.as_bytes())?;
    write(&staging.join(format!("{stem}.wasm")), &code)?;
    for (language, text) in exports_data {
        write(&staging.join(format!("{stem}.{}.txt", language.tag())), text.as_bytes())?;
    }
    for old in [wasm, glue] {
        fs::remove_file(&old).map_err(|error| BuildError::File(old, error))?;
    }
    Ok(format!("{stem}.js"))
}

/// Names the desk's program, and writes the script that starts it as a worker.
fn named_with_worker(staging: &Path) -> Result<String, BuildError> {
    let module = named_together(staging, Program::Desk, &[])?;
    let worker = format!("import init from \"./{module}\";\ninit();\n");
    write(&staging.join(module.replace(".js", ".worker.js")), worker.as_bytes())?;
    Ok(module)
}

/// Takes the page that Trunk staged: the template of all pages.
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

/// Takes a logo from the package.
fn named_logo(staging: &Path, logo: &Path) -> Result<String, BuildError> {
    let content = fs::read(logo).map_err(|error| BuildError::File(logo.to_owned(), error))?;
    let name = ["logo.", &logo.extension().unwrap_or_default().to_string_lossy()].concat();
    write(&staging.join(&name), &content)?;
    named(staging, &name)
}

/// Puts a hash of its content into the name of a file.
fn named(staging: &Path, name: &str) -> Result<String, BuildError> {
    let from = staging.join(name);
    let content = fs::read(&from).map_err(|error| BuildError::File(from.clone(), error))?;
    let hash = hash([&content[..]].into_iter());
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let hashed = format!("{stem}-{hash}.{ending}");
    fs::rename(&from, staging.join(&hashed)).map_err(|error| BuildError::File(from, error))?;
    Ok(hashed)
}

/// The first six bytes of the SHA-256 of all parts, in hexadecimal digits.
fn hash<'a>(parts: impl Iterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    parts.for_each(|part| hasher.update(part));
    hasher.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
