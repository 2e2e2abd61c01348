//! The window in the hands of a test driver; compiled only with the feature `automation`.

use std::path::PathBuf;

use tauri::{AppHandle, WebviewWindowBuilder, Wry};

/// Keeps what went wrong in the page where the driver can read it.
const COLLECT: &str = "
window.__trameErrors = [];
{
  const keep = (kind, text) => window.__trameErrors.push(`${kind}: ${text}`);
  const error = console.error;
  console.error = (...parts) => { keep('console', parts.map(String).join(' ')); error(...parts); };
  addEventListener('error', (event) => keep('error', event.message));
  addEventListener('unhandledrejection', (event) => keep('rejection', JSON.stringify(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => keep('policy', `${event.violatedDirective} ${event.blockedURI}`));
}";

/// WebKitGTK refuses a driver in a private window; the tests give it a profile folder of its own.
pub(crate) fn prepare<'a>(
    builder: WebviewWindowBuilder<'a, Wry, AppHandle>,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let builder = builder.incognito(false).initialization_script(COLLECT);
    match std::env::var_os("TRAME_PROFILE_DIR") {
        Some(folder) => builder.data_directory(PathBuf::from(folder)),
        None => builder,
    }
}

/// A driver cannot reach a system dialog: the folder that stands for the user's choice.
pub(crate) fn save_dir() -> Option<PathBuf> {
    std::env::var_os("TRAME_SAVE_DIR").map(PathBuf::from)
}
