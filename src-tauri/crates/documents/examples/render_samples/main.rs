//! Prints sample documents in a folder, to be looked at: `cargo run --release --example render_samples -- FOLDER`.

mod sample;

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use trame_documents::docs::recovery::render_recovery_sheet;
use trame_documents::docs::summary::render_summary;
use trame_documents::{DocumentError, Rendered};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map_or_else(std::env::temp_dir, PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    type Sample = (
        &'static str,
        Box<dyn Fn() -> Result<Rendered, DocumentError>>,
    );
    let samples: [Sample; 4] = [
        ("ordinary", Box::new(|| render_summary(&sample::ordinary()))),
        ("empty", Box::new(|| render_summary(&sample::empty()))),
        ("extreme", Box::new(|| render_summary(&sample::extreme()))),
        (
            "recovery",
            Box::new(|| render_recovery_sheet(&sample::recovery())),
        ),
    ];
    let mut out = std::io::stdout().lock();
    for (name, render) in samples {
        let document = render()?;
        let start = Instant::now();
        for _ in 0..20 {
            render()?;
        }
        let each = start.elapsed().as_secs_f64() * 1000.0 / 20.0;
        let Rendered {
            bytes,
            pages,
            missing,
            ..
        } = document;
        let size = bytes.len();
        std::fs::write(folder.join(format!("{name}.pdf")), bytes)?;
        writeln!(
            out,
            "{name}: {pages} pages, {size} bytes, {each:.1} ms, replaced {missing:?}"
        )?;
    }
    Ok(())
}
