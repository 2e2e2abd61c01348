//! Closing the window loses nothing: what was typed is saved first, and a window that no longer answers closes all the
//! same.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager, Window, WindowEvent};

/// How long the page has to save before the window goes without it.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether the page was asked to save before the window closes.
#[derive(Default)]
pub(crate) struct Closing {
    asked: AtomicBool,
    round: AtomicU32,
}

impl Closing {
    /// Notes that the page is asked; none when it is already, else the number of the question.
    fn ask(&self) -> Option<u32> {
        let is_new = !self.asked.swap(true, Ordering::SeqCst);
        is_new.then(|| self.round.fetch_add(1, Ordering::SeqCst).wrapping_add(1))
    }

    /// Whether that question is still without an answer.
    fn is_waiting(&self, round: u32) -> bool {
        self.asked.load(Ordering::SeqCst) && self.round.load(Ordering::SeqCst) == round
    }

    fn answered(&self) {
        self.asked.store(false, Ordering::SeqCst);
    }
}

/// Holds the window until the page has saved.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let handle = window.app_handle().clone();
    api.prevent_close();
    let Some(round) = handle.state::<Closing>().ask() else {
        return;
    };
    if handle.emit("closing", ()).is_err() {
        close(&handle);
        return;
    }
    let waiting = handle.clone();
    let watch = std::thread::Builder::new().name("closing".to_owned());
    let started = watch.spawn(move || {
        std::thread::sleep(PATIENCE);
        if waiting.state::<Closing>().is_waiting(round) {
            log::warn!("the window closed without an answer of the page");
            close(&waiting);
        }
    });
    if started.is_err() {
        close(&handle);
    }
}

/// The page has saved, or says that it could not: then the window stays and the page says so.
#[tauri::command]
pub(crate) fn finish_closing(app: AppHandle, saved: bool) {
    app.state::<Closing>().answered();
    if saved {
        close(&app);
    }
}

fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(crate::window::LABEL)
        && window.destroy().is_err()
    {
        app.exit(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_question_at_a_time_and_only_the_last_one_waits() {
        let closing = Closing::default();
        let first = closing.ask().unwrap();
        assert_eq!(closing.ask(), None);
        assert!(closing.is_waiting(first));
        closing.answered();
        assert!(!closing.is_waiting(first));
        let second = closing.ask().unwrap();
        assert!(!closing.is_waiting(first));
        assert!(closing.is_waiting(second));
    }
}
