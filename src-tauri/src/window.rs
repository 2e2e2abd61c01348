//! The one window: where it may go and what it may open.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewWindowBuilder};

/// Label of the window, the one the capability names.
pub(crate) const LABEL: &str = "main";

/// Opens the window described in the configuration.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == LABEL)
        .cloned()
        .ok_or(tauri::Error::WindowNotFound)?;
    let builder = WebviewWindowBuilder::from_config(app, &config)?;
    #[cfg(feature = "automation")]
    let builder = crate::automation::prepare(builder);
    builder
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Brings the window forward, for the user who starts Trame twice.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // Each step is a courtesy of the window manager; none failing changes anything.
        window.unminimize().ok();
        window.show().ok();
        window.set_focus().ok();
    }
}

/// Only the interface built into the binary: `tauri://localhost`, written with http on Windows.
fn is_ours(url: &Url) -> bool {
    match (url.scheme(), url.host_str(), url.port()) {
        ("tauri", Some("localhost"), None) => true,
        ("http", Some("tauri.localhost"), None) => cfg!(windows),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_built_in_interface_is_ours() {
        let check = |url: &str, expected: bool| {
            assert_eq!(is_ours(&url.parse().unwrap()), expected, "{url}");
        };
        check("tauri://localhost/index.html", true);
        check("tauri://localhost/#/file-active", true);
        check("http://tauri.localhost/", cfg!(windows));
        check("http://tauri.localhost:8080/", false);
        check("http://tauri.evil.test/", false);
        check("http://tauri.localhost.evil.test/", false);
        check("tauri://evil.test/", false);
        check("https://tauri.localhost/", false);
        check("file:///etc/passwd", false);
        check("data:text/html,x", false);
        check("about:blank", false);
    }
}
