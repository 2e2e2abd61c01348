//! Prints every sample document in a folder, with a manifest: `cargo run --release --example render_samples -- FOLDER`.

#[path = "samples.rs"]
mod samples;

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::json;
use trame_documents::docs::contract::render_contract_text;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map_or_else(std::env::temp_dir, PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let mut out = std::io::stdout().lock();
    let mut manifest = vec![];
    for sample in samples::samples() {
        let file = format!("{}.pdf", sample.name());
        let start = Instant::now();
        let document = (sample.render)()?;
        let spent = start.elapsed().as_secs_f64() * 1000.0;
        let missing: String = document.missing.iter().map(|it| it.character).collect();
        let (pages, size) = (document.pages, document.bytes.len());
        writeln!(
            out,
            "{file}: {pages} pages, {size} bytes, {spent:.1} ms, replaced {missing:?}"
        )?;
        std::fs::write(folder.join(&file), document.bytes)?;
        manifest.push(json!({
            "file": file,
            "document": sample.document,
            "case": sample.case,
            "flavour": sample.flavour,
            "pages": pages,
            "bytes": size,
            "missing": missing,
            "said": sample.said,
            "unsaid": sample.unsaid,
        }));
    }
    let text = render_contract_text(&samples::contract::ordinary(&samples::sample::ordinary()))?;
    std::fs::write(folder.join("contract-ordinary.docx"), text.bytes)?;
    let manifest = serde_json::to_vec_pretty(&manifest)?;
    std::fs::write(folder.join("manifest.json"), manifest)?;
    Ok(())
}
