//! Browsers and servers that only some tests need: Firefox, WebKit, nginx, Apache. Where one cannot
//! be installed its tests are left out, and say so.

use crate::browser::debian;
use crate::pins;
use crate::shell::{Failure, Shell};
use crate::tools::Tool;
use std::path::{Path, PathBuf};

/// A browser or a server.
struct Other {
    name: &'static str,
    /// The packages of Debian that bring it.
    packages: &'static [&'static str],
    /// The variables that tell the tests where its files are, with the places to look for each.
    files: &'static [(&'static str, &'static [&'static str])],
}

/// A star in a place stands for any name of a folder.
const OTHERS: [Other; 4] = [
    Other { name: "Firefox", packages: &["firefox-esr"], files: &[("FIREFOX", &["/usr/bin/firefox-esr"])] },
    Other {
        name: "WebKit",
        packages: &["webkit2gtk-driver", "xvfb"],
        files: &[
            ("WEBKIT_DRIVER", &["/usr/bin/WebKitWebDriver"]),
            ("WEBKIT", &["/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/lib/*/webkit2gtk-4.0/MiniBrowser"]),
            ("XVFB", &["/usr/bin/Xvfb"]),
        ],
    },
    Other {
        name: "nginx",
        packages: &["nginx-light", "libnginx-mod-http-brotli-static"],
        files: &[
            ("NGINX_PROGRAM", &["/usr/sbin/nginx"]),
            ("NGINX_BROTLI", &["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"]),
        ],
    },
    Other {
        name: "Apache",
        packages: &["apache2-bin"],
        files: &[
            ("APACHE_PROGRAM", &["/usr/sbin/apache2"]),
            ("APACHE_MODULES", &["/usr/lib/apache2/modules"]),
        ],
    },
];

const GECKODRIVER: Tool = Tool {
    program: "geckodriver",
    package: "geckodriver",
    opt_level: "0",
    is_locked: false,
    why: "it drives Firefox; a minute, once",
};

/// Installs what is missing and tells the tests where everything is. Gives back what is left out,
/// with the reason.
pub fn set_up(shell: &mut Shell) -> Vec<String> {
    let mut left_out = Vec::new();
    for other in &OTHERS {
        if let Err(Failure(why)) = other.set_up(shell) {
            left_out.push(format!("{}: {why}", other.name));
        }
    }
    if let Err(Failure(why)) = frictionless(shell) {
        left_out.push(format!("Frictionless: {why}"));
    }
    left_out
}

/// Frictionless' own validator, from PyPI in a virtual environment: a reader of packages that is not ours.
fn frictionless(shell: &mut Shell) -> Result<(), Failure> {
    let folder = shell.project("target/tools/frictionless");
    let program = folder.join("bin/frictionless");
    let version = pins::pin(shell, "frictionless")?;
    let installed = shell.output(&program.to_string_lossy(), &["--version"]).unwrap_or_default();
    if installed.trim() != version {
        let folder = folder.to_string_lossy().into_owned();
        if shell.output("python3", &["-c", "import ensurepip, venv"]).is_none() {
            debian(shell, &["python3", "python3-venv"], "Python, which runs Frictionless' validator")?;
        }
        shell.say(&format!(
            "frictionless {version}, into a virtual environment: it validates the data packages"
        ));
        shell.run("python3", &["-m", "venv", &folder])?;
        let pip = format!("{folder}/bin/pip");
        shell.run(&pip, &["install", "--quiet", &format!("frictionless=={version}")])?;
    }
    shell.set("FRICTIONLESS", program);
    Ok(())
}

impl Other {
    fn set_up(&self, shell: &mut Shell) -> Result<(), Failure> {
        if self.found().is_none() {
            debian(shell, self.packages, &format!("{}, in which the site is tested, too", self.name))?;
        }
        let files =
            self.found().ok_or_else(|| Failure("its files are not where they are expected".into()))?;
        if self.name == "Firefox" {
            let version = pins::pin(shell, GECKODRIVER.package)?;
            GECKODRIVER.install(shell, &version)?;
            let driver = shell.find("geckodriver").ok_or_else(|| Failure("no geckodriver".into()))?;
            shell.set("GECKODRIVER", driver);
        }
        for (variable, path) in files {
            shell.set(variable, path);
        }
        Ok(())
    }

    /// Where each file is; nothing where one is missing.
    fn found(&self) -> Option<Vec<(&'static str, PathBuf)>> {
        self.files
            .iter()
            .map(|(variable, places)| Some((*variable, places.iter().find_map(|place| find(place))?)))
            .collect()
    }
}

/// The file at a place, with any folder in place of its star.
fn find(place: &str) -> Option<PathBuf> {
    let Some((folder, rest)) = place.split_once("*/") else {
        return Some(PathBuf::from(place)).filter(|path| path.exists());
    };
    let folders = std::fs::read_dir(Path::new(folder)).ok()?;
    folders.flatten().map(|entry| entry.path().join(rest)).find(|path| path.exists())
}
