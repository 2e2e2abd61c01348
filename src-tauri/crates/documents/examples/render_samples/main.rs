//! Prints sample documents in a folder, to be looked at: `cargo run --release --example render_samples -- FOLDER`.

mod blank_diagnostic;
mod caseload;
mod company_sheet;
mod roadmap;
mod sample;

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use trame_documents::docs::blank_diagnostic::render_blank_diagnostic;
use trame_documents::docs::caseload::render_caseload;
use trame_documents::docs::company_sheet::render_company_sheet;
use trame_documents::docs::recovery::render_recovery_sheet;
use trame_documents::docs::roadmap::render_roadmap;
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
    let samples: [Sample; 16] = [
        ("ordinary", Box::new(|| render_summary(&sample::ordinary()))),
        ("empty", Box::new(|| render_summary(&sample::empty()))),
        ("extreme", Box::new(|| render_summary(&sample::extreme()))),
        (
            "recovery",
            Box::new(|| render_recovery_sheet(&sample::recovery())),
        ),
        (
            "roadmap-empty",
            Box::new(|| render_roadmap(&roadmap::empty())),
        ),
        (
            "roadmap-ordinary",
            Box::new(|| render_roadmap(&roadmap::ordinary())),
        ),
        (
            "roadmap-extreme",
            Box::new(|| render_roadmap(&roadmap::extreme())),
        ),
        (
            "caseload-empty",
            Box::new(|| render_caseload(&caseload::empty())),
        ),
        (
            "caseload-ordinary",
            Box::new(|| render_caseload(&caseload::ordinary())),
        ),
        (
            "caseload-extreme",
            Box::new(|| render_caseload(&caseload::extreme())),
        ),
        (
            "blank_diagnostic-empty",
            Box::new(|| render_blank_diagnostic(&blank_diagnostic::empty())),
        ),
        (
            "blank_diagnostic-ordinary",
            Box::new(|| render_blank_diagnostic(&blank_diagnostic::ordinary())),
        ),
        (
            "blank_diagnostic-extreme",
            Box::new(|| render_blank_diagnostic(&blank_diagnostic::extreme())),
        ),
        (
            "company_sheet-blank",
            Box::new(|| render_company_sheet(&company_sheet::blank())),
        ),
        (
            "company_sheet-filled",
            Box::new(|| render_company_sheet(&company_sheet::filled())),
        ),
        (
            "company_sheet-extreme",
            Box::new(|| render_company_sheet(&company_sheet::extreme())),
        ),
    ];
    let mut out = std::io::stdout().lock();
    for (name, render) in samples {
        let document = render()?;
        let start = Instant::now();
        for _ in 0..5 {
            render()?;
        }
        let each = start.elapsed().as_secs_f64() * 1000.0 / 5.0;
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
