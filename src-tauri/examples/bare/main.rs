//! A Tauri window with one line of text: the floor the cold start of Trame is measured against.

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let config = app
                .config()
                .app
                .windows
                .first()
                .cloned()
                .unwrap_or_default();
            tauri::WebviewWindowBuilder::from_config(app.handle(), &config)?
                .incognito(false)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/bare/tauri.conf.json"))
}
