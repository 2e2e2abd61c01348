//! Desktop shell of Trame.
fn main() {}
