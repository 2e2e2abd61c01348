//! PNG in, PNG out, and the pixels between them.

use std::io::Cursor;

use png::{BitDepth, ColorType, Decoder, Encoder, Limits, Transformations};

use super::{LogoError, fitted};

/// Pixels decoded at most: a large scan of a letterhead has eight million.
const MOST_PIXELS: u64 = 16_000_000;
/// Memory the decoder may take beside the pixels.
const DECODER_BYTES: usize = 64 * 1024 * 1024;

/// An opaque picture: three bytes a pixel, row after row.
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) pixels: Vec<u8>,
}

/// Decodes a PNG onto white paper.
pub(super) fn decode(bytes: &[u8]) -> Result<Picture, LogoError> {
    let limits = Limits {
        bytes: DECODER_BYTES,
    };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::normalize_to_color8() | Transformations::ALPHA);
    let head = decoder.read_header_info().map_err(|_| LogoError::Damaged)?;
    let (width, height) = (head.width, head.height);
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(LogoError::Dimensions);
    }
    fitted(f64::from(width), f64::from(height), false)?;
    let mut reader = decoder.read_info().map_err(|_| LogoError::Damaged)?;
    let size = reader.output_buffer_size().ok_or(LogoError::Dimensions)?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer);
    let frame = frame.map_err(|_| LogoError::Damaged)?;
    buffer.truncate(frame.buffer_size());
    let mut pixels = Vec::new();
    match frame.color_type {
        ColorType::Rgba => {
            for pixel in buffer.chunks_exact(4) {
                if let [red, green, blue, alpha] = pixel {
                    pixels.extend([red, green, blue].map(|level| on_white(*level, *alpha)));
                }
            }
        }
        ColorType::GrayscaleAlpha => {
            for pixel in buffer.chunks_exact(2) {
                if let [level, alpha] = pixel {
                    pixels.extend([on_white(*level, *alpha); 3]);
                }
            }
        }
        // The transformations asked for give neither.
        ColorType::Rgb | ColorType::Grayscale | ColorType::Indexed => {
            return Err(LogoError::Damaged);
        }
    }
    Ok(Picture {
        width,
        height,
        pixels,
    })
}

fn on_white(level: u8, alpha: u8) -> u8 {
    let (level, alpha) = (u16::from(level), u16::from(alpha));
    u8::try_from((level * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
}

impl Picture {
    /// The same picture, small enough; one that is small already stays as it is.
    pub(super) fn fit(self) -> Self {
        let size = fitted(f64::from(self.width), f64::from(self.height), false);
        let Ok((width, height)) = size else {
            return self;
        };
        if (width, height) == (self.width, self.height) {
            return self;
        }
        // Every pixel falls into one box of the small picture, which takes the mean of its box.
        let place = |at: usize, from: u32, to: u32| -> u64 {
            u64::try_from(at).unwrap_or(0) * u64::from(to) / u64::from(from)
        };
        let boxes = usize::try_from(u64::from(width) * u64::from(height)).unwrap_or(0);
        let mut sums = vec![[0u64; 4]; boxes];
        let row_length = usize::try_from(self.width).unwrap_or(1) * 3;
        for (y, row) in self.pixels.chunks_exact(row_length).enumerate() {
            let start = place(y, self.height, height) * u64::from(width);
            for (x, pixel) in row.chunks_exact(3).enumerate() {
                let at = usize::try_from(start + place(x, self.width, width)).unwrap_or(0);
                if let (Some([r, g, b, count]), [red, green, blue]) = (sums.get_mut(at), pixel) {
                    *r += u64::from(*red);
                    *g += u64::from(*green);
                    *b += u64::from(*blue);
                    *count += 1;
                }
            }
        }
        let mean = |sum: u64, count: u64| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX);
        let pixels = sums
            .iter()
            .flat_map(|[r, g, b, count]| [r, g, b].map(|sum| mean(*sum, *count)));
        Self {
            width,
            height,
            pixels: pixels.collect(),
        }
    }
}

/// Writes a picture as a PNG; the same picture gives the same bytes.
pub(super) fn encode(picture: &Picture) -> Result<Vec<u8>, LogoError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(|_| LogoError::Damaged)?;
    let written = writer.write_image_data(&picture.pixels);
    written
        .and_then(|()| writer.finish())
        .map_err(|_| LogoError::Damaged)?;
    Ok(bytes)
}
