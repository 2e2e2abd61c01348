//! Declares our commands: an undeclared one would be open to every window.

#[path = "src/commands.rs"]
mod commands;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = tauri_build::AppManifest::new().commands(commands::NAMES);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
