//! The colours of the file are sRGB: a display profile written out, some 500 bytes, nothing to license.
//!
//! ICC.1:2010 (profile version 4.2): a matrix of the three primaries and the curve of IEC 61966-2-1.

/// Header, then the count of tags.
const HEADER: usize = 128;
const ENTRY: usize = 12;

/// Returns the profile.
pub(super) fn profile() -> Vec<u8> {
    let curve = parametric([2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045]);
    let adaptation = [
        1.047_88, 0.022_92, -0.050_22, 0.029_59, 0.990_48, -0.017_07, -0.009_25, 0.015_08, 0.751_68,
    ];
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", sentence("sRGB")),
        (b"cprt", sentence("CC0")),
        (b"wtpt", values(*b"XYZ ", &[0.964_2, 1.0, 0.824_9])),
        (b"chad", values(*b"sf32", &adaptation)),
        (b"rXYZ", values(*b"XYZ ", &[0.436_07, 0.222_49, 0.013_92])),
        (b"gXYZ", values(*b"XYZ ", &[0.385_15, 0.716_87, 0.097_08])),
        (b"bXYZ", values(*b"XYZ ", &[0.143_07, 0.060_61, 0.714_10])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut directory = vec![];
    let mut data: Vec<u8> = vec![];
    let base = HEADER + 4 + ENTRY * tags.len();
    directory.extend(size(tags.len()));
    for (signature, content) in &tags {
        directory.extend_from_slice(*signature);
        directory.extend(size(base + data.len()));
        directory.extend(size(content.len()));
        data.extend(content);
    }
    let mut profile = header(base + data.len());
    profile.extend(directory);
    profile.extend(data);
    profile
}

fn header(length: usize) -> Vec<u8> {
    let mut header = size(length).to_vec();
    header.extend([0; 4]); // no preferred engine
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    header.extend([0x07, 0xea, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]); // 2026-01-01
    header.extend(b"acsp");
    header.resize(68, 0);
    for value in [0.964_2, 1.0, 0.824_9] {
        header.extend(fixed(value));
    }
    header.resize(HEADER, 0);
    header
}

fn size(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

/// A number of 16 bits and 16 after the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn values(kind: [u8; 4], numbers: &[f64]) -> Vec<u8> {
    let mut bytes = kind.to_vec();
    bytes.extend([0; 4]);
    bytes.extend(numbers.iter().flat_map(|number| fixed(*number)));
    bytes
}

fn parametric(numbers: [f64; 5]) -> Vec<u8> {
    let mut bytes = b"para\0\0\0\0\0\x03\0\0".to_vec();
    bytes.extend(numbers.iter().flat_map(|number| fixed(*number)));
    bytes
}

/// A sentence in one language.
fn sentence(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut bytes = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
    bytes.extend(size(units.len()));
    bytes.extend(size(28));
    bytes.extend(units);
    while !bytes.len().is_multiple_of(4) {
        bytes.push(0);
    }
    bytes
}
