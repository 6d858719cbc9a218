//! `atlas.json`, at the top of a site: its packages, and whose packages it opens besides.

use serde::{Deserialize, Serialize};

/// The name of the file.
pub const SITE_LIST: &str = "atlas.json";

/// What a site says of its packages. Whoever keeps the site may edit it by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteList {
    /// The module that opens packages, which the build writes here.
    #[serde(default)]
    pub desk: String,
    /// How many packages the pages were built with: a longer list is one that was written since.
    #[serde(default)]
    pub shown: usize,
    /// The packages that the site has, the one that it was built from among them.
    #[serde(default)]
    pub packages: Vec<Listed>,
    /// The origins whose packages may be opened, beside the site's own: `https://example.org`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<String>,
}

/// A package of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its folder, relative to the site: `data/beijing-2020/`.
    pub path: String,
    /// Its year.
    pub year: u16,
    /// Whether the site was built from it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub built_in: bool,
}

impl SiteList {
    /// The package that the site was built from.
    pub fn built_in(&self) -> Option<&Listed> {
        self.packages.iter().find(|package| package.built_in)
    }

    /// The address of a package for the query's `data`; empty for the one that is built in.
    pub fn address(package: &Listed) -> String {
        if package.built_in { String::new() } else { package.path.clone() }
    }
}
