//! Every document in every case: valid by veraPDF's rules and by a check of our own, saying what its view says,
//! the same bytes twice, whatever the text; and proof that the checks see what is broken.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

#[path = "../../src-tauri/crates/documents/examples/render_samples/samples.rs"]
mod samples;

mod any_text;
mod check;
mod defects;
mod poppler;
mod valid;
mod vera;
