//! The few colours of a page; every pair stays legible in black and white.

/// A colour, red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// Text.
pub(crate) const INK: Color = Color(0x1d, 0x24, 0x33);
/// Labels and footers.
pub(crate) const MUTED: Color = Color(0x5a, 0x62, 0x72);
/// The one accent.
pub(crate) const ACCENT: Color = Color(0x0b, 0x5c, 0x5e);
/// Rules between rows: decoration only.
pub(crate) const LINE: Color = Color(0xd9, 0xd5, 0xcc);
/// Frames of places to write in.
pub(crate) const FRAME: Color = Color(0x7d, 0x78, 0x69);
/// Behind a callout.
pub(crate) const TINT: Color = Color(0xf3, 0xf5, 0xf4);
/// Paper.
pub(crate) const PAPER: Color = Color(0xff, 0xff, 0xff);

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Color(r, g, b): Color) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    fn contrast(a: Color, b: Color) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_and_frames_stand_out() {
        for paper in [PAPER, TINT] {
            for text in [INK, MUTED, ACCENT] {
                assert!(contrast(text, paper) >= 4.5, "{text:?} on {paper:?}");
            }
            assert!(contrast(FRAME, paper) >= 3.0, "{paper:?}");
        }
    }
}
