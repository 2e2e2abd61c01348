//! The dialogs of the system: where a document goes, which folder takes a batch.

use std::path::PathBuf;

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::DialogExt;

use super::file;

/// Returns where the user wants the document, or nothing when they gave up.
pub(crate) fn where_to_save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    #[cfg(feature = "automation")]
    if let Some(folder) = crate::automation::save_dir() {
        return Some(folder.join(name));
    }
    let mut dialog = app
        .dialog()
        .file()
        .set_title("Enregistrer le document")
        .set_file_name(name);
    if let Some(extension) = file::extension(name) {
        dialog = dialog.add_filter(file::kind(&extension), &[extension.as_str()]);
    }
    if let Some(window) = app.get_webview_window(crate::window::LABEL) {
        dialog = dialog.set_parent(&window);
    }
    dialog.blocking_save_file()?.into_path().ok()
}

/// Returns the folder the user wants, or nothing when they gave up.
pub(crate) fn which_folder(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(feature = "automation")]
    if let Some(folder) = crate::automation::save_dir() {
        return Some(folder);
    }
    let mut dialog = app
        .dialog()
        .file()
        .set_title("Dossier où enregistrer les documents");
    if let Some(window) = app.get_webview_window(crate::window::LABEL) {
        dialog = dialog.set_parent(&window);
    }
    dialog.blocking_pick_folder()?.into_path().ok()
}
