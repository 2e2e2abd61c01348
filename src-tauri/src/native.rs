//! What only the system can do: ask where to save, write there, open what was saved.

mod ask;
mod failure;
mod file;
pub(crate) mod folder;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;
use tauri::{AppHandle, Manager};
use tauri_plugin_opener::OpenerExt;
use trame_app::ApiError;

use self::failure::Failure;

/// The document saved last: the only file the window can have opened, and it never names one itself.
#[derive(Default)]
pub(crate) struct LastSaved(Mutex<Option<PathBuf>>);

impl LastSaved {
    fn set(&self, path: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    fn get(&self) -> Option<PathBuf> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// The part of a rendered document that goes to disk.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Document {
    file_name: String,
    base64: String,
}

impl Document {
    /// Returns the bytes that go to disk.
    fn bytes(&self) -> Result<Vec<u8>, Failure> {
        BASE64_STANDARD
            .decode(&self.base64)
            .map_err(|_| Failure::Unreadable)
    }
}

/// Asks where to put a document, then writes it there whole or not at all; false when the user gave up.
/// The window only suggests a name: the folder is the user's choice.
#[tauri::command]
pub(crate) async fn save_document(app: AppHandle, document: Document) -> Result<bool, ApiError> {
    on_worker(move || {
        let bytes = document.bytes()?;
        let Some(path) = ask::where_to_save(&app, &file::suggestion(&document.file_name)) else {
            return Ok(false);
        };
        file::write_whole(&path, &bytes)?;
        app.state::<LastSaved>().set(path);
        Ok(true)
    })
    .await
}

/// Opens the document saved last with the system's usual application.
#[tauri::command]
pub(crate) async fn open_saved(app: AppHandle) -> Result<(), ApiError> {
    on_worker(move || {
        let path = app
            .state::<LastSaved>()
            .get()
            .ok_or(Failure::NothingSaved)?;
        app.opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|_| Failure::NoViewer)
    })
    .await
}

/// Dialogs and disks block; the window must not.
async fn on_worker<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, ApiError> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or(Err(Failure::Interrupted))
        .map_err(|failure| {
            log::warn!("{failure}");
            failure.into()
        })
}
