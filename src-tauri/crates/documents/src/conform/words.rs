//! Texts of a PDF: UTF-16 or UTF-8 with its mark, else the encoding of PDF documents (ISO 32000-1 D.2).

/// Reads a text; none when it is not well made.
pub(super) fn read(bytes: &[u8]) -> Option<String> {
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return utf16(rest, u16::from_be_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]) {
        return String::from_utf8(rest.to_vec()).ok();
    }
    bytes.iter().map(|byte| letter(*byte)).collect()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    let units = pairs.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).collect::<Result<_, _>>().ok()
}

/// The letter a byte stands for; none where the encoding has none.
fn letter(byte: u8) -> Option<char> {
    const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
    const HIGH: [char; 31] = [
        '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚',
        '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž',
    ];
    match byte {
        0x18..=0x1f => ACCENTS.get(usize::from(byte - 0x18)).copied(),
        0x80..=0x9e => HIGH.get(usize::from(byte - 0x80)).copied(),
        0x7f | 0x9f | 0xad => None,
        0xa0 => Some('€'),
        other => Some(char::from(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_in_every_encoding_and_broken_ones_are_not() {
        for (bytes, text) in [
            (&b"D\xe9butant \xa0 \x90"[..], Some("Débutant € ’")),
            (b"\xfe\xff\x01\x41\x00u", Some("Łu")),
            (b"\xff\xfeu\x00", Some("u")),
            (b"\xef\xbb\xbf\xc5\x93uf", Some("œuf")),
            (b"\xfe\xff\xd8\x3e\xdd\x84", Some("🦄")),
            // Half a letter, half a pair, bytes that are no UTF-8, a byte that is no letter.
            (b"\xfe\xff\xd8\x3e", None),
            (b"\xfe\xff\xdd\x84\x00a", None),
            (b"\xfe\xff\x00", None),
            (b"\xef\xbb\xbf\xff", None),
            (b"\x9f", None),
            (b"", Some("")),
        ] {
            assert_eq!(read(bytes).as_deref(), text, "{bytes:?}");
        }
    }
}
