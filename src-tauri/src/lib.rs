//! Desktop shell of Trame: one window, one door to the core, the system's dialogs.
//!
//! It holds no rule of the trade and no SQL: it hands JSON to `trame-app` and knows Tauri so that
//! nobody else has to.

#[cfg(feature = "automation")]
mod automation;
mod closing;
mod commands;
mod hardening;
mod logging;
mod native;
mod paths;
mod rpc;
mod watch;
mod window;

#[cfg(test)]
mod config_tests;

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::RunEvent;
use trame_app::{App, Env};

/// Runs the application until its window closes.
#[must_use]
pub fn run() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            // Nobody is left to tell when standard error is closed too.
            writeln!(std::io::stderr(), "{refusal}").ok();
            ExitCode::FAILURE
        }
    }
}

/// Why the application did not start, in the user's words.
#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error(
        "Trame ne démarre pas\u{202f}: un pilotage automatique de la fenêtre est demandé \
         (TAURI_AUTOMATION ou TAURI_WEBVIEW_AUTOMATION). Retirez cette variable, puis relancez Trame."
    )]
    Automation,
    #[error(
        "Trame ne démarre pas\u{202f}: votre dossier de données est introuvable. \
         Indiquez-le dans la variable TRAME_BASE, puis relancez Trame."
    )]
    NoDataFolder,
    #[error("Trame ne démarre pas\u{202f}: la fenêtre n’a pas pu s’ouvrir. ({0})")]
    Window(#[from] tauri::Error),
}

fn start() -> Result<(), Refusal> {
    if hardening::is_automation_refused() {
        return Err(Refusal::Automation);
    }
    hardening::forbid_core_dumps();
    hardening::silence_panics();
    let base = paths::base_dir().ok_or(Refusal::NoDataFolder)?;
    let logs = logging::plugin(&paths::logs_dir(&base));
    let mut env = Env::system();
    env.log = Box::new(|line| log::info!("{line}"));
    let core = App::open(base, env);

    let mut builder = tauri::Builder::default()
        // First of the plugins: a second start must not touch anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::show(app);
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        );
    if let Some(logs) = logs {
        builder = builder.plugin(logs);
    }
    let app = builder
        .manage(Arc::clone(&core))
        .manage(native::LastSaved::default())
        .manage(native::folder::ChosenFolder::default())
        .manage(closing::Closing::default())
        .on_window_event(closing::on_window_event)
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            native::save_document,
            native::open_saved,
            native::folder::choose_folder,
            native::folder::save_in_folder,
            closing::finish_closing
        ])
        .setup(move |app| {
            window::open(app.handle())?;
            watch::start(app.handle().clone())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(move |_, event| {
        if let RunEvent::Exit = event {
            core.lock();
        }
    });
    Ok(())
}
