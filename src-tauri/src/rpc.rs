//! The one door between the window and the core.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Manager};
use trame_app::{ApiError, App, ErrorCode};

/// Runs one command of the table, away from the thread that draws the window.
#[tauri::command]
pub(crate) async fn rpc(
    handle: AppHandle,
    cmd: String,
    payload: Value,
) -> Result<Response, ApiError> {
    let core = Arc::clone(&handle.state::<Arc<App>>());
    tauri::async_runtime::spawn_blocking(move || trame_app::dispatch_text(&core, &cmd, payload))
        .await
        .unwrap_or_else(|_| Err(interrupted()))
        .map(Response::new)
}

/// The core catches its own panics; this is for a worker that died outside it.
fn interrupted() -> ApiError {
    ApiError {
        code: ErrorCode::Internal,
        message: "L’opération s’est interrompue.".to_owned(),
        hint: Some("Recommencez\u{202f}; ce qui était enregistré le reste.".to_owned()),
        fields: BTreeMap::new(),
        incident: None,
    }
}
