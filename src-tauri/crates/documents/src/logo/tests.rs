use super::raster::{Picture, decode, encode};
use super::*;

const SVG: &str = r##"<?xml version="1.0"?><!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">
<defs><path id="p" d="M10 10h80v80h-80z"/></defs><use href="#p" fill="#123456"/><circle cx="200" cy="50" r="40" fill="#a00"/></svg>"##;

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='300' height='100'><rect width='90' height='90'/>{inside}</svg>")
        .into_bytes()
}

fn png(width: u32, height: u32, color: png::ColorType, pixels: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

#[test]
fn a_large_picture_becomes_small_and_keeps_its_shape() {
    let pixels: Vec<u8> = (0..2_400 * 600)
        .flat_map(|at| {
            if at % 2 == 0 {
                [0, 0, 0]
            } else {
                [200, 100, 50]
            }
        })
        .collect();
    let logo = normalise(&png(2_400, 600, png::ColorType::Rgb, &pixels)).unwrap();
    assert_eq!((logo.width, logo.height), (640, 160));
    let small = decode(&logo.png).unwrap();
    assert_eq!(
        small.pixels.get(..3),
        Some(&[100, 50, 25][..]),
        "the mean of its box"
    );
    let again = normalise(&logo.png).unwrap();
    assert_eq!(again, logo, "a logo of ours stays as it is");
}

#[test]
fn transparency_becomes_paper() {
    let pixels: Vec<u8> = (0..64 * 64)
        .flat_map(|at| {
            if at < 2_048 {
                [255, 0, 0, 255]
            } else {
                [0, 0, 0, 0]
            }
        })
        .collect();
    let logo = normalise(&png(64, 64, png::ColorType::Rgba, &pixels)).unwrap();
    let drawn = decode(&logo.png).unwrap().pixels;
    assert_eq!(drawn.first_chunk(), Some(&[255, 0, 0]));
    assert_eq!(drawn.last_chunk(), Some(&[255, 255, 255]));
    let gray: Vec<u8> = (0..64 * 64).flat_map(|_| [0, 128]).collect();
    let logo = normalise(&png(64, 64, png::ColorType::GrayscaleAlpha, &gray)).unwrap();
    assert_eq!(decode(&logo.png).unwrap().pixels.first(), Some(&127));
}

#[test]
fn shapes_are_drawn_to_the_size_of_the_place() {
    let logo = normalise(SVG.as_bytes()).unwrap();
    assert_eq!((logo.width, logo.height), (600, 200));
    let drawn = decode(&logo.png).unwrap().pixels;
    let at = |x: usize, y: usize| {
        drawn
            .get((y * 600 + x) * 3..)
            .and_then(|rest| rest.first_chunk::<3>())
            .copied()
    };
    assert_eq!(at(100, 100), Some([0x12, 0x34, 0x56]));
    assert_eq!(at(400, 100), Some([0xaa, 0, 0]));
    assert_eq!(at(599, 0), Some([255, 255, 255]));
    assert_eq!(normalise(SVG.as_bytes()).unwrap(), logo);
}

#[test]
fn what_could_not_be_drawn_or_could_never_end_is_refused() {
    let nested = "<g>".repeat(100_000) + &"</g>".repeat(100_000);
    let uses: String = (0..12)
        .map(|at| {
            format!(
                "<g id='u{at}'>{}</g>",
                format!("<use href='#u{}'/>", at + 1).repeat(10)
            )
        })
        .collect();
    let refused = [
        "<text x='1'>Nom</text>",
        "<script>alert(1)</script>",
        "<rect onclick='x()'/>",
        "<image href='data:image/png;base64,AAAA'/>",
        "<image xlink:href='http://example.org/a.png'/>",
        "<use href='autre.svg#a'/>",
        "<a href='http://example.org'><rect/></a>",
        "<style>@import 'x.css';</style>",
        "<rect fill='url(http://example.org/a#b)'/>",
        "<rect style='fill:url( \"autre.svg#b\")'/>",
        "<foreignObject/>",
        "<filter id='f'/>",
        "<mask id='m' mask='url(#m)'/>",
        &nested,
        &uses,
    ];
    for inside in refused {
        let found = normalise(&svg(inside)).err();
        assert_eq!(
            found,
            Some(LogoError::Forbidden),
            "{}",
            inside.chars().take(60).collect::<String>()
        );
    }
    let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>";
    assert_eq!(
        normalise(laughs.as_bytes()).err(),
        Some(LogoError::Forbidden)
    );
    assert!(
        normalise(&svg(
            "<linearGradient id='g'/><circle r='5' fill='url(#g)'/>"
        ))
        .is_ok()
    );
}

#[test]
fn files_that_are_no_logo_are_told_apart() {
    let error = |bytes: &[u8]| normalise(bytes).err();
    assert_eq!(error(&vec![0; 40 * 1024 * 1024]), Some(LogoError::TooLarge));
    assert_eq!(error(b""), Some(LogoError::NotAnImage));
    assert_eq!(error(b"GIF89a"), Some(LogoError::NotAnImage));
    assert_eq!(error(b"<html><body/></html>"), Some(LogoError::NotAnImage));
    assert_eq!(
        error(b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"),
        Some(LogoError::Damaged)
    );
    assert_eq!(
        error(&svg("").iter().copied().take(60).collect::<Vec<u8>>()),
        Some(LogoError::Damaged)
    );
    let good = png(64, 64, png::ColorType::Rgb, &[9; 64 * 64 * 3]);
    for cut in [9, 20, 40, good.len() / 2, good.len() - 20] {
        assert_eq!(
            error(good.get(..cut).unwrap()),
            Some(LogoError::Damaged),
            "{cut}"
        );
    }
    assert_eq!(
        error(&png(64, 64, png::ColorType::Rgb, &[255; 64 * 64 * 3])),
        Some(LogoError::Blank)
    );
    assert_eq!(
        error(&png(1, 900, png::ColorType::Rgb, &[9; 2_700])),
        Some(LogoError::Dimensions)
    );
    let long = "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='1'><rect width='9' height='9'/></svg>";
    assert_eq!(error(long.as_bytes()), Some(LogoError::Dimensions));
}

#[test]
fn a_picture_as_large_as_a_field_is_refused_before_it_is_unpacked() {
    let claim = Picture {
        width: 64,
        height: 64,
        pixels: vec![9; 64 * 64 * 3],
    };
    let mut bytes = encode(&claim).unwrap();
    // Width and height of the header, and its check sum made right again.
    bytes.splice(16..24, [0, 1, 0, 0, 0, 1, 0, 0]);
    let sum = crc(bytes.get(12..29).unwrap());
    bytes.splice(29..33, sum.to_be_bytes());
    assert_eq!(normalise(&bytes).err(), Some(LogoError::Dimensions));
}

/// CRC-32 as PNG has it.
fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 {
                (sum >> 1) ^ 0xedb8_8320
            } else {
                sum >> 1
            };
        }
    }
    !sum
}
