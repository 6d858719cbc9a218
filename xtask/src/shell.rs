//! Runs other programs in the project's folder, with the project's own tools first on the PATH.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// Why a command of ours ended, in words for the user.
pub struct Failure(pub String);

/// The project's folder and the environment that programs run in.
pub struct Shell {
    root: PathBuf,
    path: Vec<PathBuf>,
    variables: Vec<(String, OsString)>,
}

impl Shell {
    /// A shell in the project's folder.
    pub fn new() -> Result<Self, Failure> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = own.parent().ok_or_else(|| Failure("the project has no folder".to_owned()))?.to_owned();
        let mut path = vec![root.join("target/tools/bin"), root.join("target/tools/npm/node_modules/.bin")];
        path.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
        Ok(Self { root, path, variables: Vec::new() })
    }

    /// A path of the project.
    pub fn project(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Sets a variable for all programs from here on.
    pub fn set(&mut self, name: &str, value: impl Into<OsString>) {
        self.variables.push((name.to_owned(), value.into()));
    }

    /// Says what comes next.
    pub fn say(&self, what: &str) {
        println!("\n==> {what}");
    }

    /// Runs a program to its end; a status other than 0 is a failure.
    pub fn run(&self, program: &str, arguments: &[&str]) -> Result<(), Failure> {
        self.run_with(program, arguments, &[])
    }

    /// Runs a program as [`Self::run`] does, with variables of its own.
    pub fn run_with(&self, program: &str, arguments: &[&str], own: &[(&str, &str)]) -> Result<(), Failure> {
        match self.status(program, arguments, own)? {
            status if status.success() => Ok(()),
            status => Err(Failure(format!("{program} {} ended with {status}", arguments.join(" ")))),
        }
    }

    /// The status that a program ends with, with variables of its own.
    pub fn status(
        &self,
        program: &str,
        arguments: &[&str],
        own: &[(&str, &str)],
    ) -> Result<ExitStatus, Failure> {
        let status = self.command(program, arguments)?.envs(own.iter().copied()).status();
        status.map_err(|error| Failure(format!("{program}: {error}")))
    }

    /// What a program prints; `None` where it is missing or fails.
    pub fn output(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let output = self.command(program, arguments).ok()?.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Where a program is on the PATH.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        let ending = std::env::consts::EXE_SUFFIX;
        let found = |folder: &PathBuf| {
            [folder.join(program), folder.join(format!("{program}{ending}"))]
                .into_iter()
                .find(|path| path.is_file())
        };
        self.path.iter().find_map(found)
    }

    fn command(&self, program: &str, arguments: &[&str]) -> Result<Command, Failure> {
        let path = std::env::join_paths(&self.path).map_err(|error| Failure(format!("PATH: {error}")))?;
        // The program is looked for on our PATH, not on the one that this process has.
        let found = self.find(program).unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(found);
        command.args(arguments).current_dir(&self.root).env("PATH", path);
        // What cargo sets for this program is not meant for those that it runs.
        command.env_remove("CARGO").env_remove("CARGO_MANIFEST_DIR");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        Ok(command)
    }
}
