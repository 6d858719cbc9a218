//! The command `cargo xtask data`, for editors who like a terminal.

use atlas::data::read::{self, Files};
use atlas::data::report::Severity;
use atlas::data::{Atlas, Language, Report};
use atlas::words;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What may be asked for.
fn usage() -> String {
    let languages = Language::CODES.join("|");
    format!(
        "cargo xtask data check DIR [--before DIR] [--lang {languages}] [--json]
    lists all faults of a package and what is suspicious, beside last year's package where one is named
cargo xtask data new DIR --from NAME
    makes next year's package to fill in, from a package of public/data or from a folder"
    )
}

/// Where the packages of the project are.
const PACKAGES: &str = "public/data";

/// What is asked for.
struct Check {
    folder: PathBuf,
    before: Option<PathBuf>,
    language: Language,
    json: bool,
}

/// Runs the command; it fails where a package has faults.
pub fn run(arguments: &[String]) -> ExitCode {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["check", folder, ref options @ ..] => parsed(folder, options).and_then(|asked| check(&asked)),
        ["new", folder, "--from", from] => new(Path::new(folder), from).map(|()| true),
        _ => Err(usage()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
}

fn parsed(folder: &str, options: &[&str]) -> Result<Check, String> {
    let mut asked = Check { folder: folder.into(), before: None, language: of_the_system(), json: false };
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        match *option {
            "--json" => asked.json = true,
            "--before" => asked.before = Some(rest.next().ok_or_else(usage)?.into()),
            "--lang" => {
                let code = rest.next().ok_or_else(usage)?;
                asked.language = Language::from_code(code).ok_or_else(usage)?;
            }
            _ => return Err(usage()),
        }
    }
    Ok(asked)
}

/// The language that the system speaks.
fn of_the_system() -> Language {
    let of = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    let named = of("LC_ALL").or_else(|| of("LC_MESSAGES")).or_else(|| of("LANG")).unwrap_or_default();
    Language::from_locale(&named).unwrap_or_default()
}

/// Prints all that there is to say of a package; `false` where it has faults.
fn check(asked: &Check) -> Result<bool, String> {
    let (files, atlas, mut report) = checked(&asked.folder)?;
    let before = match &asked.before {
        Some(folder) => checked(folder)?.1,
        None => year_before(&asked.folder, atlas.as_ref()),
    };
    if let Some(atlas) = &atlas {
        desk::doubts(&files, atlas, before.as_ref(), &mut report);
    }
    if asked.json {
        desk::json_lines(asked.language, &report).iter().for_each(|line| println!("{line}"));
    } else {
        print(asked.language, &report);
    }
    Ok(report.faults.is_empty())
}

/// Prints a report for people.
fn print(language: Language, report: &Report) {
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let told = words::report_text(language, report);
    for line in told.lines {
        let name = painted((words::checks(language).severity)(line.severity), line.severity, colours);
        println!("{name} {}", line.text(language));
    }
    told.left_out.iter().chain([&told.summary]).for_each(|line| println!("{line}"));
}

/// The name of a severity: red for a fault, yellow for a warning.
fn painted(name: &str, severity: Severity, colours: bool) -> String {
    let colour = match severity {
        Severity::Fault => 31,
        Severity::Warning => 33,
        Severity::Repair => 36,
    };
    if colours { format!("\u{1b}[{colour}m{name}\u{1b}[0m") } else { name.to_owned() }
}

fn checked(folder: &Path) -> Result<(Files, Option<Atlas>, Report), String> {
    let files = Files::from_folder(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (atlas, report) = read::check(&files);
    Ok((files, atlas, report))
}

/// The package of the same place and the year before, where one stands beside this one.
fn year_before(folder: &Path, atlas: Option<&Atlas>) -> Option<Atlas> {
    let about = &atlas?.about;
    let siblings = site::siblings(&folder.canonicalize().ok()?);
    let atlases = siblings.iter().filter_map(|path| checked(path).ok()?.1);
    let mut of_last_year = atlases.filter(|other| about.follows(&other.about));
    of_last_year.next()
}

/// Writes next year's package into a folder that is not there yet.
fn new(folder: &Path, from: &str) -> Result<(), String> {
    let named = Path::new(PACKAGES).join(from);
    let from = if named.is_dir() { named } else { PathBuf::from(from) };
    if folder.exists() {
        return Err(format!(
            "{} is there already; a new package needs a folder of its own",
            folder.display()
        ));
    }
    let files = Files::from_folder(&from).map_err(|error| format!("{}: {error}", from.display()))?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let made = desk::new_year(&files, &name).map_err(|error| format!("{}: {error}", from.display()))?;
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    for file in made.names() {
        let bytes = made.bytes(file).unwrap_or_default();
        std::fs::write(folder.join(file), bytes).map_err(failed)?;
    }
    let folder = folder.display();
    println!("{folder}: fill in the empty cells; `cargo xtask data check {folder}` lists what is missing");
    Ok(())
}
