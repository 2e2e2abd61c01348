//! Rotating logs that hold ids, names of commands and durations, never anybody's data.

use std::path::Path;

use log::{LevelFilter, Metadata};
use tauri::Wry;
use tauri::plugin::TauriPlugin;
use tauri_plugin_log::{RotationStrategy, Target, TargetKind, TimezoneStrategy};

/// Five files of one megabyte at most, the current one included.
const FILE_BYTES: u128 = 1_000_000;
const OLD_FILES: usize = 4;

/// Returns the log plugin, or nothing when `dir` cannot be written: a read-only disk must not keep
/// the window from opening and saying so.
pub(crate) fn plugin(dir: &Path) -> Option<TauriPlugin<Wry>> {
    std::fs::create_dir_all(dir).ok()?;
    tempfile::tempfile_in(dir).ok()?;
    let file = Target::new(TargetKind::Folder {
        path: dir.to_path_buf(),
        file_name: Some("trame".to_owned()),
    });
    let logs = tauri_plugin_log::Builder::new()
        .targets([file])
        .level(LevelFilter::Info)
        .filter(is_ours)
        .max_file_size(FILE_BYTES)
        .rotation_strategy(RotationStrategy::KeepSome(OLD_FILES))
        .timezone_strategy(TimezoneStrategy::UseUtc)
        .build();
    Some(logs)
}

/// Libraries may log what they handle; only our own lines are known to be clean.
fn is_ours(metadata: &Metadata<'_>) -> bool {
    metadata.target().starts_with("trame")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_cannot_be_made_gives_no_plugin() {
        let file = tempfile::NamedTempFile::new().unwrap();
        assert!(plugin(&file.path().join("logs")).is_none());
    }

    #[test]
    fn only_our_lines_pass() {
        let check = |target: &str, expected: bool| {
            assert_eq!(
                is_ours(&Metadata::builder().target(target).build()),
                expected,
                "{target}"
            );
        };
        check("trame_shell::rpc", true);
        check("trame_app::lock", true);
        check("webview", false);
        check("zbus", false);
    }
}
