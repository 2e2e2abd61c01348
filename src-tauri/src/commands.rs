//! The commands the window may call, in one list for the build script and the shell.

/// Names known to the permission system; a test holds them against the handler.
// Read by the build script and by the tests; the handler itself needs the functions.
#[cfg_attr(not(test), allow(dead_code))]
pub(crate) const NAMES: &[&str] = &[
    "rpc",
    "save_document",
    "open_saved",
    "choose_folder",
    "save_in_folder",
    "finish_closing",
];
