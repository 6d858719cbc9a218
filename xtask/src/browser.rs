//! A real browser for the tests: the system's Chromium, driven by Playwright from npm.

use crate::shell::{Failure, Shell};
use crate::tools::npm_packages;
use std::path::{Path, PathBuf};

/// The variable that names the browser.
const VARIABLE: &str = "CHROMIUM";

/// The usual names and places of Chromium.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Finds or installs all that the browser tests need, and tells them where it is.
pub fn set_up(shell: &mut Shell) -> Result<(), Failure> {
    if shell.find("npm").is_none() {
        debian(shell, &["nodejs", "npm"], "Node.js and npm, which run the browser tests")?;
    }
    npm_packages(
        shell,
        &["playwright-core", "axe-core", "selenium-webdriver"],
        "Playwright drives Chromium, Selenium other browsers, axe finds barriers",
    )?;
    let browser = match chromium(shell) {
        Some(path) => path,
        None => {
            let what = format!("Chromium, in which the site is tested ({VARIABLE} may name one elsewhere)");
            debian(shell, &["chromium", "fonts-noto-cjk"], &what)?;
            chromium(shell).ok_or_else(|| Failure("apt-get installed no chromium".to_owned()))?
        }
    };
    shell.set(VARIABLE, browser);
    shell.set("SITE", shell.project("target/site"));
    shell.set("NPM_TOOLS", shell.project("target/tools/npm"));
    Ok(())
}

fn chromium(shell: &Shell) -> Option<PathBuf> {
    let named = std::env::var_os(VARIABLE).map(PathBuf::from);
    let placed = PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
    named.or_else(|| NAMES.iter().find_map(|name| shell.find(name))).or(placed)
}

/// Installs packages with apt-get where that is possible without asking: as root on Debian.
pub fn debian(shell: &Shell, packages: &[&str], what: &str) -> Result<(), Failure> {
    let is_root = shell.output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !is_root || !Path::new("/etc/debian_version").exists() {
        return Err(Failure(format!("missing: {what}. Please install: {}.", packages.join(", "))));
    }
    shell.say(&format!("apt-get install {}: {what}", packages.join(" ")));
    shell.run("apt-get", &["update", "-qq"])?;
    shell.run("apt-get", &[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}
