//! Locks the base when nobody is there any more.

use std::sync::Arc;
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager};
use trame_app::App;

/// The core compares two beats: a long gap between them is a machine that slept.
const BEAT: Duration = Duration::from_secs(5);

/// Starts the heartbeat of the core.
pub(crate) fn start(app: AppHandle) -> std::io::Result<()> {
    let core = Arc::clone(&app.state::<Arc<App>>());
    std::thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || {
            loop {
                std::thread::sleep(BEAT);
                if core.tick() {
                    empty_window(&app);
                }
            }
        })?;
    Ok(())
}

/// The base is closed; the document that still shows its content must go too.
fn empty_window(app: &AppHandle) {
    log::info!("locked");
    if app.emit("locked", ()).is_err() {
        log::warn!("the window did not hear that the base is locked");
    }
    let reloaded = app
        .get_webview_window(crate::window::LABEL)
        .map(|window| window.reload());
    if let Some(Err(_)) = reloaded {
        log::warn!("the window was not emptied");
    }
}
