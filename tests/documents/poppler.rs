//! A second opinion on the text of each element: poppler's, which shares no code with ours.

use std::process::Command;

use crate::check::squeezed;

/// Texts of the elements as `pdfinfo -struct-text` tells them, in reading order.
///
/// Poppler indents what an element holds under it and quotes its text, one line a stretch of content; stretches of one
/// element follow one another at the same depth.
pub(crate) fn texts(bytes: &[u8]) -> Vec<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    let output = Command::new("pdfinfo")
        .arg("-struct-text")
        .arg(file.path())
        .output()
        .expect("poppler-utils is missing: run `make setup`");
    assert!(output.status.success());
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut texts: Vec<String> = vec![];
    let mut depth = None;
    for line in told.lines() {
        let text = line.trim_start();
        let here = line.len() - text.len();
        match text.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
            Some(text) if depth == Some(here) => {
                if let Some(last) = texts.last_mut() {
                    last.push_str(text);
                }
            }
            Some(text) => {
                depth = Some(here);
                texts.push(text.to_owned());
            }
            None => depth = None,
        }
    }
    let texts = texts.iter().map(|text| squeezed(text));
    texts.filter(|text| !text.is_empty()).collect()
}
