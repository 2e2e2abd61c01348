//! Many documents at once: the folder is asked for one time, then each document goes there under a name of its own.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Manager};
use trame_app::ApiError;

use super::failure::Failure;
use super::{Document, ask, file, on_worker};

/// The folder of the batch under way: chosen by the user, never named by the window.
#[derive(Default)]
pub(crate) struct ChosenFolder(Mutex<Option<PathBuf>>);

impl ChosenFolder {
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

/// Asks for the folder that takes the documents of a batch; false when the user gave up.
#[tauri::command]
pub(crate) async fn choose_folder(app: AppHandle) -> Result<bool, ApiError> {
    on_worker(move || {
        let Some(path) = ask::which_folder(&app) else {
            return Ok(false);
        };
        app.state::<ChosenFolder>().set(path);
        Ok(true)
    })
    .await
}

/// Writes a document in the chosen folder, whole or not at all and over nothing; returns the name it got.
#[tauri::command]
pub(crate) async fn save_in_folder(app: AppHandle, document: Document) -> Result<String, ApiError> {
    on_worker(move || {
        let folder = app.state::<ChosenFolder>().get().ok_or(Failure::NoFolder)?;
        let bytes = document.bytes()?;
        Ok(file::write_beside(
            &folder,
            &file::suggestion(&document.file_name),
            &bytes,
        )?)
    })
    .await
}
