//! The build's half of the program: Trunk's hook.
//!
//! It reads the package, renders a page a language into Trunk's staging folder, names the
//! files by their content, writes the policy into the pages, packs every file, and leaves what a
//! web server has to send with them. When the package has faults it prints them and ends with a
//! status that makes Trunk leave `dist` alone.
//!
//! Why: docs/decisions.md#native-run-as-hook

mod assets;
mod compact_markup;
mod document;
mod embed_example;
mod hosting;
mod pack;
mod packages;
mod policy;
mod script_lists;
mod shrink;
mod stub_functions;

pub use assets::Assets;
pub use compact_markup::{with_shapes_closed, without_markers};
pub use document::{Document, Site, render};
pub use packages::siblings;
pub use policy::header as policy_header;
pub use script_lists::script_languages;
pub use stub_functions::stub_functions;

use atlas::data::read::{self, Files};
use atlas::data::{Atlas, Fault, Language};
use atlas::geometry::Layout;
use atlas::state::SITE_LIST;
use atlas::words;
use export::export_data;
use style::{StyleError, Styles};

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use view::IslandHtml;

/// The variable that names another package than the one that comes with the project.
pub const DATA_VARIABLE: &str = "ECO_ATLAS_DATA";

/// The package that comes with the project.
const OWN_PACKAGE: &str = "public/data/beijing-2020";

/// Why a site could not be built.
#[derive(Debug)]
pub enum BuildError {
    /// The package has faults.
    Faults(PathBuf, Vec<Fault>),
    /// A file could not be read or written.
    File(PathBuf, std::io::Error),
    /// Trunk did not leave what the hook works on.
    Staging(String),
    /// The style sheet is none.
    Style(StyleError),
    /// The list of the site's packages could not be written.
    List(serde_json::Error),
}

impl std::fmt::Display for BuildError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Faults(package, faults) => {
                writeln!(f, "the data package {} has {} faults:", package.display(), faults.len())?;
                let line = |fault| words::fault(Language::default(), fault);
                faults.iter().try_for_each(|fault| writeln!(f, "  {}", line(fault)))
            }
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Staging(what) => write!(f, "Trunk's staging folder: {what}"),
            Self::Style(StyleError(why)) => write!(f, "the style sheet: {why}"),
            Self::List(why) => write!(f, "{SITE_LIST}: {why}"),
        }
    }
}

/// Runs as Trunk's hook, by the variables that Trunk sets. `island_html` writes an island as HTML.
pub fn run(island_html: IslandHtml) -> ExitCode {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!(
            "This program is run by Trunk while it builds the site: `trunk serve` or `cargo xtask serve`."
        );
        return ExitCode::FAILURE;
    };
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let source = std::env::var_os("TRUNK_SOURCE_DIR").map_or_else(PathBuf::new, PathBuf::from);
    let package = std::env::var_os(DATA_VARIABLE).map_or_else(|| source.join(OWN_PACKAGE), PathBuf::from);
    match build(&staging, &package, release, island_html) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads a package from a folder.
///
/// # Errors
/// The folder cannot be read, or the package has faults.
pub fn read_package(folder: &Path) -> Result<Atlas, BuildError> {
    let files = Files::from_folder(folder).map_err(|error| BuildError::File(folder.to_owned(), error))?;
    read::read(&files).map_err(|faults| BuildError::Faults(folder.to_owned(), faults))
}

fn build(staging: &Path, package: &Path, release: bool, island_html: IslandHtml) -> Result<(), BuildError> {
    // The atlas and the map live until the program ends; components borrow from them.
    let mut atlas = read_package(package)?;
    let others = packages::beside(package, &atlas);
    let addresses: Vec<String> = others.iter().map(|(folder, _)| packages::address(folder)).collect();
    let of_years = addresses.iter().map(String::as_str).zip(others.iter().map(|(_, atlas)| atlas));
    atlas.add_years("", of_years);
    let atlas: &'static Atlas = Box::leak(Box::new(atlas));
    let layout: &'static Layout = Box::leak(Box::new(Layout::of(atlas)));
    if release {
        shrink::shrink(staging)?;
    }
    let styles = Styles::of(atlas, layout).map_err(BuildError::Style)?;
    let template = assets::take_template(staging)?;
    let name = package.file_name().unwrap_or_default().to_string_lossy();
    let languages = &atlas.about.languages;
    let in_language =
        |&language: &Language| (language, export_data(atlas, layout, language, &name).encode(language));
    let exports_data: Vec<(Language, String)> = languages.iter().map(in_language).collect();
    let logo = atlas.about.imprint.as_ref().and_then(|imprint| imprint.logo.as_ref());
    let logo = logo.map(|logo| package.join(logo));
    let assets = Assets::name_by_content(
        staging,
        [&styles.later, &styles.guides, &styles.desk],
        logo.as_deref(),
        &exports_data,
    )?;
    let site = Site {
        template: &template,
        atlas,
        layout,
        assets: &assets,
        style: &styles.first,
        island_html,
        release,
    };
    let first = languages.first().filter(|_| languages.iter().all(|language| !language.folder().is_empty()));
    if let Some(first) = first {
        let page = document::leading_to(*first);
        assets::write(&staging.join("index.html"), page.as_bytes())?;
    }
    for (language, document) in languages
        .iter()
        .flat_map(|&language| Document::all(&atlas.figures).map(move |document| (language, document)))
    {
        let page = render(site, document, language);
        assets::write(&staging.join(document.folder(language)).join("index.html"), page.as_bytes())?;
    }
    for folder in std::iter::once(package).chain(others.iter().map(|(folder, _)| folder.as_path())) {
        assets::copy_package(folder, staging)?;
    }
    let list = packages::list(package, atlas, &others, &assets.desk)?;
    assets::write(&staging.join(SITE_LIST), list.as_bytes())?;
    if release {
        pack::pack(staging)?;
        let policy = policy::header(&styles.first, &atlas.about.origins, atlas.about.embedders.as_deref());
        hosting::write(staging, &policy)?;
        println!("The pages' policy, also in the snippets for nginx and Apache in server/:\n{policy}");
    }
    Ok(())
}
