//! The packages of a site: the one that it is built from, and those of the same place that stand beside it,
//! which become its other years.

use super::BuildError;
use atlas::data::Atlas;
use atlas::data::format::DESCRIPTOR;
use atlas::state::{Listed, SiteList};
use std::path::{Path, PathBuf};

/// The packages of the same place and of other years in the folder that a package is in, oldest first. One with
/// faults is named and left out: the site is that of its own package.
pub(super) fn beside(package: &Path, atlas: &Atlas) -> Vec<(PathBuf, Atlas)> {
    let is_own = |folder: &PathBuf| folder.file_name() == package.file_name();
    let mut others = Vec::new();
    for folder in siblings(package).into_iter().filter(|folder| !is_own(folder)) {
        match super::read_package(&folder) {
            Ok(other) if other.about.is_other_year_of(&atlas.about) => {
                others.push((folder, other));
            }
            Ok(_) => {}
            Err(error) => eprintln!("left out: {error}"),
        }
    }
    others.sort_by_key(|(_, atlas)| atlas.about.year);
    others
}

/// The packages in the folder that a package is in, itself among them, by their names.
pub fn siblings(package: &Path) -> Vec<PathBuf> {
    let entries = package.parent().and_then(|folder| std::fs::read_dir(folder).ok());
    let folders = entries.into_iter().flatten().flatten().map(|entry| entry.path());
    let mut packages: Vec<PathBuf> = folders.filter(|folder| folder.join(DESCRIPTOR).is_file()).collect();
    packages.sort();
    packages
}

/// The address of a package from the top of the site.
pub(super) fn address(folder: &Path) -> String {
    format!("data/{}/", folder.file_name().unwrap_or_default().to_string_lossy())
}

/// The site's list of its packages, oldest first, as it is written.
pub(super) fn list(
    package: &Path,
    atlas: &Atlas,
    others: &[(PathBuf, Atlas)],
    desk: &str,
) -> Result<String, BuildError> {
    let listed = |folder: &Path, atlas: &Atlas, built_in| Listed {
        path: address(folder),
        year: atlas.about.year,
        built_in,
    };
    let mut packages: Vec<Listed> =
        others.iter().map(|(folder, atlas)| listed(folder, atlas, false)).collect();
    packages.push(listed(package, atlas, true));
    packages.sort_by_key(|package| package.year);
    let list = SiteList {
        desk: desk.to_owned(),
        shown: packages.len(),
        packages,
        origins: atlas.about.origins.clone(),
    };
    serde_json::to_string_pretty(&list).map(|list| list + "\n").map_err(BuildError::List)
}
