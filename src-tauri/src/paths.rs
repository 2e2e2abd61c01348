//! Where the data lives on this machine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Returns the folder of the encrypted base: `TRAME_BASE` when set, else `trame` in the user's data folder.
pub(crate) fn base_dir() -> Option<PathBuf> {
    choose(std::env::var_os("TRAME_BASE"), dirs::data_dir())
}

/// Returns the folder of the logs of a base.
pub(crate) fn logs_dir(base: &Path) -> PathBuf {
    base.join("logs")
}

fn choose(asked: Option<OsString>, data: Option<PathBuf>) -> Option<PathBuf> {
    asked
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .or_else(|| data.map(|folder| folder.join("trame")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_wins_unless_empty() {
        let check = |asked: Option<&str>, data: Option<&str>, expected: Option<&str>| {
            let chosen = choose(asked.map(OsString::from), data.map(PathBuf::from));
            assert_eq!(chosen, expected.map(PathBuf::from), "{asked:?} {data:?}");
        };
        check(
            Some("/mnt/base"),
            Some("/home/a/.local/share"),
            Some("/mnt/base"),
        );
        check(
            Some(""),
            Some("/home/a/.local/share"),
            Some("/home/a/.local/share/trame"),
        );
        check(
            None,
            Some("/home/a/.local/share"),
            Some("/home/a/.local/share/trame"),
        );
        check(None, None, None);
    }
}
