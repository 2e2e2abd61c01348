//! Headless Trame.
fn main() {}
