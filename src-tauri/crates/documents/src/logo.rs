//! The logo of a structure: a PNG or an SVG from anywhere becomes a small opaque PNG of ours, or is refused.
//!
//! Sizes are looked at before anything is decoded: a few bytes may claim to be a picture as large as a field.

mod raster;
mod vector;

use crate::display::Picture;

/// Largest file looked at, in bytes.
pub const LARGEST_LOGO: usize = 5 * 1024 * 1024;
/// Width of a logo at most, in pixels: some 290 to the inch where it is printed.
pub const WIDTH: u32 = 640;
/// Height of a logo at most, in pixels.
pub const HEIGHT: u32 = 200;
/// A side shorter than this, in pixels, is a line or a slip.
const SHORTEST: u32 = 8;
/// Lightest grey that still shows on paper.
const PAPER: u8 = 250;

/// A logo ready to be printed: opaque, at most [`WIDTH`] by [`HEIGHT`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// A PNG file, RGB without transparency.
    pub png: Vec<u8>,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// More than [`LARGEST_LOGO`].
    #[error("logo file too large")]
    TooLarge,
    /// Neither PNG nor SVG.
    #[error("logo is neither png nor svg")]
    NotAnImage,
    /// Cut or corrupt.
    #[error("logo file damaged")]
    Damaged,
    /// Too many pixels, or a side too short.
    #[error("logo of absurd dimensions")]
    Dimensions,
    /// An SVG with text, pictures, scripts, links outside, or parts that could take for ever.
    #[error("svg with parts that are not drawn")]
    Forbidden,
    /// Nothing would show on white paper.
    #[error("logo white on white")]
    Blank,
}

/// The dots of a logo made by [`normalise`]; none for anything else.
pub(crate) fn dots(png: &[u8]) -> Option<Picture> {
    let found = raster::decode(png).ok()?;
    let fits = found.width <= WIDTH && found.height <= HEIGHT;
    fits.then_some(Picture {
        width: usize::try_from(found.width).ok()?,
        height: usize::try_from(found.height).ok()?,
        rgb: found.pixels,
    })
}

/// Makes a logo of a file.
///
/// # Errors
/// [`LogoError`] when it is not one.
pub fn normalise(bytes: &[u8]) -> Result<Logo, LogoError> {
    if bytes.len() > LARGEST_LOGO {
        return Err(LogoError::TooLarge);
    }
    let picture = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        raster::decode(bytes)?.fit()
    } else {
        vector::draw(bytes)?
    };
    if picture.pixels.iter().all(|level| *level >= PAPER) {
        return Err(LogoError::Blank);
    }
    Ok(Logo {
        width: picture.width,
        height: picture.height,
        png: raster::encode(&picture)?,
    })
}

/// Size that fits the place of a logo, the shape kept.
fn fitted(width: f64, height: f64, may_grow: bool) -> Result<(u32, u32), LogoError> {
    let scale = (f64::from(WIDTH) / width).min(f64::from(HEIGHT) / height);
    let scale = if may_grow { scale } else { scale.min(1.0) };
    let side = |length: f64, most: u32| {
        let side = (length * scale).round();
        // In bounds: the comparison refuses what is not a number too.
        if side >= f64::from(SHORTEST) && side <= f64::from(most) {
            Ok(side as u32)
        } else {
            Err(LogoError::Dimensions)
        }
    };
    Ok((side(width, WIDTH)?, side(height, HEIGHT)?))
}

#[cfg(test)]
mod tests;
