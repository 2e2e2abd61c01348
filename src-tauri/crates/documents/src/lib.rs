//! Documents: typed view models in, PDF bytes out. No clock, no base, no window here.

pub mod mark;
pub mod path;
pub mod typo;
pub mod wheel;

mod color;
mod error;
mod font;
mod shape;

pub use error::{DocumentError, Rendered};
