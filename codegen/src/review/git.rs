//! The repository whose changes are reviewed, asked through `git`.
//!
//! Takes revisions, gives folders that hold what they hold. It changes nothing in the repository, not even its index.

use super::Failure;
use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A repository of git.
#[derive(Debug)]
pub(crate) struct Repository {
    top: PathBuf,
}

impl Repository {
    /// The repository in which the present folder lies.
    pub(crate) fn here() -> Result<Self, Failure> {
        let top = run(Command::new("git").args(["rev-parse", "--show-toplevel"]), &[])?;
        Ok(Self { top: PathBuf::from(text(top)?.trim_end_matches('\n')) })
    }

    fn git(&self, arguments: &[&OsStr]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.top).args(arguments);
        command
    }

    /// The commit that a revision names.
    pub(crate) fn commit(&self, revision: &str) -> Result<String, Failure> {
        let wanted = format!("{revision}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted].map(OsStr::new);
        match run(&mut self.git(&arguments), &[]) {
            Ok(commit) => Ok(text(commit)?.trim().to_owned()),
            Err(_) => Err(Failure::Asked(format!("`{revision}` names no commit"))),
        }
    }

    /// A folder's path from the top of the repository.
    pub(crate) fn inside(&self, folder: &Path) -> Result<PathBuf, Failure> {
        let absolute =
            std::path::absolute(folder).map_err(|error| Failure::Asked(format!("{}: {error}", folder.display())))?;
        // The top is told without symbolic links, so the folder has to be as well; it may be gone.
        let real = absolute.canonicalize().unwrap_or(absolute);
        let top = self.top.canonicalize().unwrap_or_else(|_| self.top.clone());
        match real.strip_prefix(&top) {
            Ok(inside) => Ok(inside.to_owned()),
            Err(_) => {
                Err(Failure::Asked(format!("{} does not lie in the repository {}", folder.display(), top.display())))
            }
        }
    }

    /// Writes what a commit holds below some folders into a place outside the repository.
    pub(crate) fn write(&self, commit: &str, folders: &[&Path], place: &Path) -> Result<(), Failure> {
        let mut arguments: Vec<&OsStr> = ["ls-tree", "-r", "-z", "--name-only", commit, "--"].map(OsStr::new).to_vec();
        arguments.extend(folders.iter().map(|folder| folder.as_os_str()));
        let names = run(&mut self.git(&arguments), &[])?;
        let index = place.join("index");
        run(self.git(&["read-tree", commit].map(OsStr::new)).env("GIT_INDEX_FILE", &index), &[])?;
        let mut prefix = place.join("tree").into_os_string();
        prefix.push("/");
        let mut option = std::ffi::OsString::from("--prefix=");
        option.push(prefix);
        let arguments = [OsStr::new("checkout-index"), OsStr::new("--stdin"), OsStr::new("-z"), &option];
        run(self.git(&arguments).env("GIT_INDEX_FILE", &index), &names)?;
        Ok(())
    }
}

fn text(bytes: Vec<u8>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|_| Failure::Asked("git answered with a path that is no UTF-8".into()))
}

/// Runs git and gives what it writes.
pub(crate) fn run(command: &mut Command, input: &[u8]) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure::Asked(format!("git cannot be run: {error}"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(failed)?;
    let mut stdin = child.stdin.take();
    let output = std::thread::scope(|scope| {
        // Written beside the reading, so that neither side waits for the other for ever.
        scope.spawn(move || {
            if let Some(stdin) = &mut stdin {
                // If git stops reading, its own message says why.
                let _ = stdin.write_all(input);
            }
        });
        child.wait_with_output()
    })
    .map_err(failed)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Failure::Asked(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())))
}
